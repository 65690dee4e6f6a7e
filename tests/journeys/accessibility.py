"""What a screen reader is told: the AT-SPI tree of the running program, read over D-Bus.

A session bus and an accessibility bus of their own, so that nothing of the machine takes part.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import MessageType

from rawafid.language.numbers import without_bidi

LAUNCHERS: Final = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_REGISTRY: Final = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
# Bits of the state, as in atspi-constants.h.
_FOCUSABLE, _SHOWING = 11, 25
_DEEPEST: Final = 40
_READINGS: Final = 20


def lacking_tools() -> list[str]:
    """What must be installed before the tree can be read."""
    lacking = [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    return lacking if _launcher() else [*lacking, "at-spi-bus-launcher"]


def _launcher() -> str | None:
    return next((path for path in LAUNCHERS if Path(path).is_file()), None)


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader can speak of."""

    role: str
    name: str
    description: str
    showing: bool
    focusable: bool
    children: "tuple[Node, ...]"
    owner: str = ""
    path: str = ""

    def all(self) -> "Iterator[Node]":
        """The node and everything below it."""
        yield self
        for child in self.children:
            yield from child.all()

    def said(self) -> str:
        """Every name and description of what shows, a line each."""
        return "\n".join(f"{one.name} {one.description}" for one in self.all() if one.showing)


class Gone(Exception):
    """What was asked about is no longer there: a page was rebuilt while its tree was read."""


@dataclass
class Bus:
    """The accessibility bus: `variables` make a program speak on it."""

    variables: Mapping[str, str]
    _connection: DBusConnection

    def tree(self) -> Node:
        """Everything that the programs on the bus show, once it holds still while it is read."""
        for _ in range(_READINGS):
            with suppress(Gone):
                return self._node(*_REGISTRY, depth=0)
            time.sleep(0.2)
        return self._node(*_REGISTRY, depth=0)

    def named(self, name: str, *, role: str = "") -> Node | None:
        """What shows under exactly this name, without marks of direction; None where there is nothing."""
        for node in self.tree().all():
            if node.showing and without_bidi(node.name) == name and role in ("", node.role):
                return node
        return None

    def place(self, node: Node) -> tuple[int, int, int, int]:
        """Where a thing is on the screen: x, y, width, height."""
        ((x, y, width, height),) = self._call(
            node.owner, node.path, "org.a11y.atspi.Component", "GetExtents", "u", (0,)
        )
        return x, y, width, height

    def _node(self, owner: str, path: str, *, depth: int) -> Node:
        (role,) = self._call(owner, path, _ACCESSIBLE, "GetRoleName")
        (state,) = self._call(owner, path, _ACCESSIBLE, "GetState")
        # Desktop and program say nothing of showing; below them what is hidden is left out.
        showing = bool(state[0] >> _SHOWING & 1)
        told = depth < 2 or (showing and depth < _DEEPEST)
        (children,) = self._call(owner, path, _ACCESSIBLE, "GetChildren") if told else ([],)
        return Node(
            role=role,
            name=self._property(owner, path, "Name"),
            description=self._property(owner, path, "Description"),
            showing=showing,
            focusable=bool(state[0] >> _FOCUSABLE & 1),
            children=tuple(self._node(*child, depth=depth + 1) for child in children),
            owner=owner,
            path=path,
        )

    def _property(self, owner: str, path: str, name: str) -> str:
        ((_kind, value),) = self._call(
            owner, path, "org.freedesktop.DBus.Properties", "Get", "ss", (_ACCESSIBLE, name)
        )
        return str(value)

    def _call(
        self, owner: str, path: str, interface: str, method: str, kinds: str | None = None,
        values: tuple[Any, ...] = (),
    ) -> tuple[Any, ...]:  # fmt: skip
        address = DBusAddress(path, bus_name=owner, interface=interface)
        reply = self._connection.send_and_get_reply(
            new_method_call(address, method, kinds, values), timeout=20
        )
        if reply.header.message_type is MessageType.error:
            raise Gone(method, path, reply.body)
        body: tuple[Any, ...] = reply.body
        return body


@contextmanager
def accessibility_bus(display: str, folder: Path) -> Iterator[Bus]:
    """Both buses, running until the end; `folder` keeps their sockets."""
    launcher = _launcher()
    assert launcher is not None
    variables = {
        **os.environ,
        "DISPLAY": display,
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_CACHE_HOME": str(folder),
    }
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={folder}/bus"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=variables,
    )  # fmt: skip
    spoken: subprocess.Popen[bytes] | None = None
    connection: DBusConnection | None = None
    try:
        assert daemon.stdout is not None
        session = daemon.stdout.readline().strip()
        assert session, "dbus-daemon did not start"
        variables["DBUS_SESSION_BUS_ADDRESS"] = session
        spoken = subprocess.Popen(
            [launcher, "--launch-immediately"],
            env=variables,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        connection = open_dbus_connection(_accessibility_address(session))
        yield Bus(
            {
                "DBUS_SESSION_BUS_ADDRESS": session,
                "XDG_RUNTIME_DIR": str(folder),
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            },
            connection,
        )
    finally:
        if connection is not None:
            connection.close()
        if daemon.stdout is not None:
            daemon.stdout.close()
        for process in (spoken, daemon):
            if process is not None:
                process.terminate()
                process.wait(10)


def _accessibility_address(session: str) -> str:
    """The address that the launcher gives out, once it has come up."""
    address = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    until = time.monotonic() + 20
    while True:
        connection = open_dbus_connection(session)
        reply = connection.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=20)
        connection.close()
        if reply.header.message_type is not MessageType.error:
            return str(reply.body[0])
        assert time.monotonic() < until, reply.body
        time.sleep(0.1)
