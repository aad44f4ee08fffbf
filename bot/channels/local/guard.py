"""Who may talk to the page: only the page itself, opened on this machine.

The server is bound to 127.0.0.1, but every web site that is open in the same browser can reach that too. So
the Host header must be ours (a strange name that is made to point at 127.0.0.1 is turned away), and a
WebSocket, or anything that is not a plain read, must come from our own page (Origin). A browser sets both;
a page cannot forge them. What is sent carries a policy that lets it run our own files and nothing else.
"""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Guard:
    """Turns away what does not come from our own page on `port`, and adds the policy to every answer."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        self._policy = _policy(self._hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_policy(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                stricter = headers.get("Cache-Control")
                headers.update(self._policy)
                if stricter == "no-store":
                    headers["Cache-Control"] = stricter
            await send(message)

        refusal = self._refusal(scope)
        if refusal is None:
            await self._app(scope, receive, with_policy)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await refusal(scope, receive, with_policy)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        hosts, origins = headers.getlist("host"), headers.getlist("origin")
        if len(hosts) != 1 or hosts[0] not in self._hosts:
            return PlainTextResponse("This address is not ours.", 421)
        reads = scope["type"] == "http" and scope["method"] in ("GET", "HEAD")
        if not reads and origins != [f"http://{hosts[0]}"]:
            return PlainTextResponse("Only our own page may do this.", 403)
        return None


def _policy(hosts: set[str]) -> dict[str, str]:
    # Some browsers do not count ws: as 'self', so the sockets are named.
    sockets = " ".join(f"ws://{host}" for host in sorted(hosts))
    content = (
        f"default-src 'self'; connect-src 'self' {sockets}; base-uri 'none'; form-action 'none'; "
        "object-src 'none'; frame-ancestors 'none'"
    )
    return {
        "Content-Security-Policy": content,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Cache-Control": "no-cache",
    }
