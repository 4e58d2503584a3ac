"""Which addresses may be fetched: public ones, over http or https, resolved once and pinned.

An address that an admin pastes must not make the server ask its own network (SSRF): the name is
resolved here, every address it stands for is checked, and the connection goes to the one that was
checked, so that a name cannot change its meaning in between.
"""

from __future__ import annotations

import ipaddress
import socket

import httpx

from assistant.errors import InvalidInputError

_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
"""IPv4 addresses, private ones too, as a NAT64 gateway writes them (RFC 6052)."""


class GuardedTransport(httpx.BaseTransport):
    """Sends requests to checked addresses only; redirects pass through here as well."""

    def __init__(self, *, allow_private: bool, inner: httpx.BaseTransport | None = None) -> None:
        self._allow_private = allow_private
        self._inner = inner or httpx.HTTPTransport(retries=0)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Resolve, check and pin, then send."""
        url = request.url
        address = checked_address(url, allow_private=self._allow_private)
        pinned = httpx.Request(
            request.method,
            url.copy_with(host=address),
            headers=request.headers,  # Host stays the name
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": url.host},
        )
        return self._inner.handle_request(pinned)

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


def checked_address(url: httpx.URL, *, allow_private: bool) -> str:
    """The address that a URL's host stands for. Raises InvalidInputError where it may not be."""
    if url.scheme not in ("http", "https") or not url.host:
        raise InvalidInputError(
            f"{url} cannot be fetched.", remedy="Give an address that begins with https://."
        )
    if url.userinfo:
        raise InvalidInputError(
            "The address holds a user name.", remedy="Give it without one; use --token."
        )
    port = url.port or (443 if url.scheme == "https" else 80)
    try:
        found = socket.getaddrinfo(url.host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise InvalidInputError(
            f"{url.host} cannot be found: {error}.", remedy="Check the address."
        ) from error
    addresses = [str(item[4][0]) for item in found]
    if not allow_private:
        for address in addresses:
            if not _is_public(address):
                raise InvalidInputError(
                    f"{url.host} leads to {address}, which is not a public address.",
                    remedy="Give --allow-private if it is a server of your own network.",
                )
    return addresses[0]


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    return (mapped or ip).is_global and not ip.is_multicast and ip not in _TRANSLATED
