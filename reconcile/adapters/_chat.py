"""Asking a model behind an OpenAI-compatible address: one question, one reply, with timeouts, retries and a cap."""

import json
import time
from importlib import import_module
from typing import Any, NamedTuple

from reconcile.errors import MissingExtra, UnreachableModel
from reconcile.limits import MAX_REPLY

LONGEST_WAIT = 60.0
"""Seconds to which a server may put us off before the next try."""
SHOWN = 200
"""Characters of a server's own message that an error shows."""
ADVICE = {
    300: "it sends elsewhere, where the key must not follow; give the address that it leads to as base_url",
    400: "it does not take the question; the server must know `response_format` of the type json_schema, and the model",
    401: "it refuses the key; give a valid one as api_key",
    403: "the key is not allowed to use this model; give another api_key or model",
    404: "there is no such address or model; base_url mostly ends in /v1, and model must be one that the server has",
    413: "the article is too long for it; give a smaller max_characters, or a model that reads more",
    429: "it is asked too often, or the account is used up; wait, or give a longer wait and more retries",
    500: "the server is in trouble; try again later, or give more retries",
}
"""What to do about a status; of one that is not listed, what its hundred says."""


class BadReply(Exception):
    """A reply that came, but cannot be read; it says why."""


class Chat(NamedTuple):
    """Where and how a model is asked. `timeout` and `wait` are seconds; `wait` doubles with each of the `retries`."""

    base_url: str
    model: str
    key: str | None
    timeout: float
    retries: int
    wait: float

    @property
    def url(self) -> str:
        """The address that is asked."""
        return f"{self.base_url.rstrip('/')}/chat/completions"

    def __repr__(self) -> str:
        return f"Chat({self.url!r}, {self.model!r})"  # the key stays out of logs and tracebacks


class _Answer(NamedTuple):
    """A status (0: none came), the body or what went wrong, and the seconds after which to try again."""

    status: int
    body: str
    after: float = 0.0


def client_library() -> Any:
    """The package `httpx`. Raises `MissingExtra`."""
    try:
        return import_module("httpx")
    except ImportError:
        raise MissingExtra("a model is asked by way of httpx; run: pip install 'reconcile[llm]'") from None


def _read(reply: Any, until: float) -> str:
    """The body of a reply, at most `MAX_REPLY` bytes, and all of it before `until`."""
    body = b""
    for chunk in reply.iter_bytes():
        body += chunk
        if len(body) > MAX_REPLY:
            raise BadReply(f"the reply is longer than {MAX_REPLY:,} bytes")
        if time.monotonic() > until:
            raise TimeoutError("the reply did not end in time")
    return body.decode("utf-8", "replace")


def _seconds(told: str) -> float:
    """The header Retry-After, where it is a number of seconds."""
    return min(float(told), LONGEST_WAIT) if told.isascii() and told.isdigit() else 0.0


def _try(chat: Chat, question: bytes) -> _Answer:
    httpx = client_library()
    headers = {"content-type": "application/json", "accept-encoding": "identity"}
    headers |= {"authorization": f"Bearer {chat.key}"} if chat.key else {}
    until = time.monotonic() + chat.timeout
    try:
        with httpx.stream("POST", chat.url, content=question, headers=headers, timeout=chat.timeout) as reply:
            return _Answer(reply.status_code, _read(reply, until), _seconds(reply.headers.get("retry-after", "")))
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
        return _Answer(0, str(error) or type(error).__name__)


def _passing(status: int) -> bool:
    """Whether another try may go better."""
    return status in {0, 408, 429} or status >= 500


def _trouble(chat: Chat, answer: _Answer, tries: int) -> UnreachableModel:
    told = answer.body.replace(chat.key, "…") if chat.key else answer.body
    said = " ".join(told.split())[:SHOWN]
    tried = f" after {tries} tries" if tries > 1 else ""
    if not answer.status:
        todo = "check base_url, that the server runs and can be reached, or give a longer timeout"
        return UnreachableModel(f"{chat.url} did not answer{tried}: {said}; {todo}")
    todo = ADVICE.get(answer.status) or ADVICE.get(answer.status // 100 * 100, ADVICE[500])
    return UnreachableModel(f"{chat.url} answered {answer.status}{tried}: {todo} (it says: {said})")


def _content(body: str) -> str:
    """The words of the model in a reply."""
    try:
        choice = json.loads(body)["choices"][0]
        content, finish = choice["message"]["content"], choice.get("finish_reason")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise BadReply("the reply is no chat completion") from None
    if finish == "length":
        raise BadReply("the reply was cut at the most words that the model may give")
    if not isinstance(content, str):
        raise BadReply("the model gave no words")
    return content


def ask(chat: Chat, messages: list[dict[str, str]], schema: dict[str, Any]) -> str:
    """The words with which a model replies, at temperature 0, asked for JSON by `schema`.

    Raises `UnreachableModel` where it cannot be asked, after the retries if another try could help, and `BadReply`.
    """
    response_format = {"type": "json_schema", "json_schema": {"name": "assertions", "strict": True, "schema": schema}}
    asked = {"model": chat.model, "messages": messages, "temperature": 0, "response_format": response_format}
    question = json.dumps(asked).encode("ascii")
    for tried in range(chat.retries + 1):
        answer = _try(chat, question)
        if answer.status == 200:
            return _content(answer.body)
        if not _passing(answer.status) or tried == chat.retries:
            break
        time.sleep(max(answer.after, chat.wait * 2**tried))
    raise _trouble(chat, answer, tried + 1)
