"""Draws the icons of installers from our own SVG: PNG in every size, and the containers of Windows and macOS.

python -m tools.installers.icons FOLDER
"""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.installers.project import ROOT

PROGRAM = ROOT / "resources" / "rawafid.svg"
CLIENT_FILE = ROOT / "packaging" / "client-file.svg"
GROUND = 0xFF0A3540
"""The colour that the program's icon stands on, by which a window's is known to be ours (ARGB)."""

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(svg: Path, size: int) -> bytes:
    """The picture at `size` × `size` pixels. Needs a QGuiApplication."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt wants text
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' container: a table of sizes and places, then the PNGs."""
    place = 6 + 16 * len(pictures)
    table, body = [struct.pack("<HHH", 0, 1, len(pictures))], []
    for size, picture in pictures.items():
        side = size % 256  # 0 says 256
        table.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place))
        place += len(picture)
        body.append(picture)
    return b"".join(table + body)


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """macOS' container: each PNG behind the name of its size and its length."""
    body = b"".join(name + struct.pack(">I", len(one) + 8) + one for name, one in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def draw(folder: Path) -> None:
    """Write `NAME-SIZE.png` of both pictures, rawafid.ico, client-file.ico and rawafid.icns."""
    folder.mkdir(parents=True, exist_ok=True)
    for svg in (PROGRAM, CLIENT_FILE):
        for size in SIZES:
            (folder / f"{svg.stem}-{size}.png").write_bytes(png(svg, size))
        (folder / f"{svg.stem}.ico").write_bytes(ico({size: png(svg, size) for size in ICO_SIZES}))
    named = {name: png(PROGRAM, size) for name, size in ICNS_SIZES.items()}
    (folder / "rawafid.icns").write_bytes(icns(named))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    draw(Path(sys.argv[1]))
