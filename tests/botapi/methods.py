"""The Bot API methods that the server knows, each a function of state and parameters."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp.web import FileField

from tests.botapi import markup
from tests.botapi.refusal import Refusal
from tests.botapi.state import BOT, Sent, State
from tests.botapi.webhook import Address, WebhookDelivery

Parameters = dict[str, Any]
LARGEST_FILE = 20 * 1024 * 1024
Method = Callable[[State, Parameters], Awaitable[Any]]


async def get_me(state: State, parameters: Parameters) -> Any:
    return BOT


async def get_updates(state: State, parameters: Parameters) -> Any:
    if state.webhook:
        raise Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    limit = min(max(int(parameters.get("limit", 100)), 1), 100)
    offset = parameters.get("offset")
    mine = asyncio.Event()
    if state.polling is not None:
        state.polling.set()  # the newer request ends the older one
    state.polling = mine
    try:
        async with asyncio.timeout(float(parameters.get("timeout", 0)) or 0.001):
            while not (updates := state.waiting(offset, limit)):
                state.news.clear()
                await _first_of(state.news, mine)
                if mine.is_set():
                    raise Refusal(409, "Conflict: terminated by other getUpdates request")
    except TimeoutError:
        updates = []
    finally:
        if state.polling is mine:
            state.polling = None
    return updates


async def _first_of(*events: asyncio.Event) -> None:
    tasks = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()


async def send_message(state: State, parameters: Parameters) -> Any:
    source = str(parameters.get("text", ""))
    text = markup.plain_text(source, parameters.get("parse_mode"))
    rows = markup.keyboard(parameters.get("reply_markup"))
    return _shown(state.send(chat_of(parameters), text, source, rows))


async def send_document(state: State, parameters: Parameters) -> Any:
    """The file is a part of the form, by itself or behind `attach://`, or an id from before."""
    given = parameters.get("document")
    if isinstance(given, str) and given.startswith("attach://"):
        given = parameters.get(given.removeprefix("attach://"))
    if isinstance(given, FileField):
        described = state.keep(given.filename, given.file.read())
    elif isinstance(given, str) and given in state.files:
        described = {"file_id": given, "file_name": state.files[given][0]}
    else:
        raise Refusal(400, "Bad Request: there is no document in the request")
    source = str(parameters.get("caption", ""))
    caption = markup.caption(source, parameters.get("parse_mode"))
    rows = markup.keyboard(parameters.get("reply_markup"))
    sent = state.send(chat_of(parameters), caption, source, rows, document=described["file_id"])
    return {**_shown(sent), "document": described}


async def get_file(state: State, parameters: Parameters) -> Any:
    """Files of more than 20 MB cannot be downloaded."""
    file_id = str(parameters.get("file_id", ""))
    if file_id not in state.files:
        raise Refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
    size = len(state.files[file_id][1])
    if size > LARGEST_FILE:
        raise Refusal(400, "Bad Request: file is too big")
    path = f"documents/{file_id}"
    return {
        "file_id": file_id,
        "file_unique_id": f"unique-{file_id}",
        "file_size": size,
        "file_path": path,
    }


async def edit_message_text(state: State, parameters: Parameters) -> Any:
    sent = _sent(state, parameters)
    source = str(parameters.get("text", ""))
    text = markup.plain_text(source, parameters.get("parse_mode"))
    rows = markup.keyboard(parameters.get("reply_markup"))
    if (text, rows) == (sent.text, sent.keyboard):
        raise Refusal(400, "Bad Request: message is not modified")
    state.edit(sent, text, source, rows)
    return _shown(sent)


async def edit_message_reply_markup(state: State, parameters: Parameters) -> Any:
    sent = _sent(state, parameters)
    sent.keyboard = markup.keyboard(parameters.get("reply_markup"))
    return _shown(sent)


async def send_chat_action(state: State, parameters: Parameters) -> Any:
    if chat_of(parameters) not in state.chats:
        raise Refusal(400, "Bad Request: chat not found")
    return True


async def answer_callback_query(state: State, parameters: Parameters) -> Any:
    query = str(parameters.get("callback_query_id"))
    if query not in state.queries or query in state.answered:
        raise Refusal(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        )
    state.answered.append(query)
    return True


async def set_my_commands(state: State, parameters: Parameters) -> Any:
    for command in parameters.get("commands", []):
        if not 1 <= len(command["command"]) <= 32 or not 1 <= len(command["description"]) <= 256:
            raise Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
    return True


async def set_my_description(state: State, parameters: Parameters) -> Any:
    if len(parameters.get("description", "")) > 512:
        raise Refusal(400, "Bad Request: DESCRIPTION_TOO_LONG")
    return True


async def set_my_short_description(state: State, parameters: Parameters) -> Any:
    if len(parameters.get("short_description", "")) > 120:
        raise Refusal(400, "Bad Request: SHORT_DESCRIPTION_TOO_LONG")
    return True


async def set_chat_menu_button(state: State, parameters: Parameters) -> Any:
    return True


async def set_webhook(state: State, parameters: Parameters) -> Any:
    """Unlike Telegram's own server this one delivers to http as well."""
    url, secret = str(parameters.get("url", "")), str(parameters.get("secret_token", ""))
    if not url:
        return await delete_webhook(state, parameters)
    if not re.fullmatch(r"https?://[^\s/]+\S*", url):
        raise Refusal(400, "Bad Request: bad webhook: invalid URL host")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise Refusal(400, "Bad Request: secret token contains unallowed characters")
    address = Address(url, secret, int(parameters.get("max_connections", 40)))
    if state.webhook is None or state.webhook.address != address:
        await delete_webhook(state, {})
        state.webhook = WebhookDelivery(state, address)
    if state.polling is not None:
        state.polling.set()
    if parameters.get("drop_pending_updates"):
        state.take()
    return True


async def get_webhook_info(state: State, parameters: Parameters) -> Any:
    hook = state.webhook
    info = {
        "url": hook.address.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": state.unconfirmed,
    }
    if hook and hook.last_error:
        info["last_error_date"], info["last_error_message"] = hook.last_error
    return info


async def delete_webhook(state: State, parameters: Parameters) -> Any:
    if state.webhook is not None:
        hook, state.webhook = state.webhook, None
        await hook.stop()
    if parameters.get("drop_pending_updates"):
        state.take()
    return True


def chat_of(parameters: Parameters) -> int:
    """The chat that a call is for; 0 for none."""
    try:
        return int(parameters.get("chat_id", 0))
    except (TypeError, ValueError):
        return 0


def _sent(state: State, parameters: Parameters) -> Sent:
    wanted = (chat_of(parameters), int(parameters.get("message_id", 0)))
    for sent in reversed(state.sent):
        if (sent.chat, sent.message_id) == wanted:
            return sent
    raise Refusal(400, "Bad Request: message to edit not found")


def _shown(sent: Sent) -> dict[str, Any]:
    return {
        "message_id": sent.message_id,
        "date": 1,
        "chat": {"id": sent.chat, "type": "private"},
        "from": BOT,
        "text": sent.text,
    }


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "sendMessage": send_message,
    "sendDocument": send_document,
    "getFile": get_file,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "sendChatAction": send_chat_action,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": set_my_commands,
    "setMyDescription": set_my_description,
    "setMyShortDescription": set_my_short_description,
    "setChatMenuButton": set_chat_menu_button,
    "setWebhook": set_webhook,
    "getWebhookInfo": get_webhook_info,
    "deleteWebhook": delete_webhook,
}
