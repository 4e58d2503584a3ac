"""The same dialogue on stock python-telegram-bot: ConversationHandler and PicklePersistence.

It searches nothing: a text and a tap get canned replies of the usual length. So it shows what the
framework alone costs. Usage: python -m benchmarks.load.stock_bot TOKEN BASE_URL FILE
"""

from __future__ import annotations

import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

GUIDING = 0
LONG = "A microcredential that may fit, with what it costs, when it begins and where. " * 10
BUTTONS = InlineKeyboardMarkup(
    [[InlineKeyboardButton(f"Course {n}", callback_data=f"aaaaaa.1.{n}")] for n in range(6)]
)


async def written(update: Update, context: Any) -> int:
    """A text gets courses."""
    context.user_data["goal"] = update.effective_message.text
    await update.effective_message.reply_text(LONG, reply_markup=BUTTONS)
    return GUIDING


async def tapped(update: Update, context: Any) -> int:
    """A tap is answered and gets a course."""
    context.user_data["tapped"] = update.callback_query.data
    await update.callback_query.answer()
    await update.effective_message.reply_text(LONG, reply_markup=BUTTONS)
    return GUIDING


def main() -> None:
    """Poll until a signal."""
    token, base_url, file = sys.argv[1:4]
    application = (
        Application.builder()
        .token(token)
        .base_url(base_url)
        .persistence(PicklePersistence(file))
        .build()
    )
    handlers = [CallbackQueryHandler(tapped), MessageHandler(filters.TEXT, written)]
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", written), *handlers],
            states={GUIDING: handlers},
            fallbacks=[],
            name="guide",
            persistent=True,
        )
    )
    application.run_polling()


if __name__ == "__main__":
    main()
