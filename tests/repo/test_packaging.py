"""What installers are made of: their recipes, and the steps that can be tried without building one."""

import configparser
import fnmatch
import hashlib
import os
import plistlib
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest
from PySide6.QtWidgets import QApplication

from rawafid.cli import build_cli
from rawafid.language.messages import LANGUAGES
from rawafid.store.place import PORTABLE, SETTING, data_folder
from rawafid.workspace.client_files import SUFFIX
from tests.repo.tree import ROOT
from tools.installers import archive, debian, frozen, icons, windows
from tools.installers.project import CannotBuild
from tools.installers.try_archive import strays

PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
KIND = "application/vnd.rawafid.client+json"


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed")


# ── recipes


def test_the_desktop_entry_speaks_our_languages_and_opens_client_files() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # keys are told apart by case
    parser.read(LINUX / "rawafid.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Name[ar]"] == "روافد"
    for key in ("GenericName", "Comment", "Keywords"):
        assert {f"{key}[{language}]" for language in LANGUAGES if language != "en"} <= entry.keys()
    assert entry["MimeType"] == f"{KIND};"
    assert entry["Exec"] == "rawafid open %f"


def test_client_files_are_known_by_the_ending_that_the_program_writes() -> None:
    kinds = ElementTree.parse(LINUX / "rawafid-mime.xml").getroot()
    [kind] = kinds
    assert kind.get("type") == KIND
    assert [glob.get("pattern") for glob in kind if glob.tag.endswith("glob")] == [f"*{SUFFIX}"]
    said = {one.get(XML_LANG, "en") for one in kind if one.tag.endswith("comment")}
    assert said == set(LANGUAGES)
    script = (PACKAGING / "windows" / "rawafid.nsi").read_text("utf-8")
    assert f'"Software\\Classes\\{SUFFIX}"' in script


def test_shops_of_programs_are_told_in_every_language() -> None:
    component = ElementTree.parse(LINUX / "rawafid.metainfo.xml").getroot()
    said = [one.get(XML_LANG, "en") for one in component.findall("summary")]
    assert sorted(said) == sorted(LANGUAGES)
    paragraphs = [one.get(XML_LANG, "en") for one in component.findall("description/p")]
    assert {paragraphs.count(language) for language in LANGUAGES} == {2}
    assert component.findtext("launchable") == "rawafid.desktop"
    assert component.findtext("provides/mediatype") == KIND


def test_the_man_page_names_every_verb() -> None:
    page = (LINUX / "rawafid.1").read_text("utf-8")
    command = build_cli(open_window=lambda file, messages: None)
    assert isinstance(command, click.Group)
    described = set(re.findall(r"^\.BR? (?:rawafid )?(\w+)", page, re.MULTILINE))
    assert set(command.commands) <= described


def test_the_bundle_of_macos_is_arabic_first_and_knows_three_languages() -> None:
    values = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert values["CFBundleDevelopmentRegion"] == "ar"
    assert values["CFBundleLocalizations"] == list(LANGUAGES)
    assert values["NSHighResolutionCapable"] is True
    assert plistlib.loads(plistlib.dumps(values)) == values


QT = "/PySide6/Qt"


@pytest.mark.parametrize(
    "path",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        "/PySide6/plugins/platforms/qwindows.dll",
        "/PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/plugins/iconengines/libqsvgicon.so",
        f"{QT}/plugins/imageformats/libqjpeg.so",
        "/PySide6/plugins/styles/qmodernwindowsstyle.dll",
        f"{QT}/translations/qtbase_ar.qm",
        f"{QT}/translations/qtbase_fr.qm",
        f"{QT}/lib/libQt6Widgets.so.6",
        f"{QT}/lib/libQt6PrintSupport.so.6",
        "/highspy/libhighs.so.1",
        "/rawafid/_data/resources/icons/brand.svg",
        "/rawafid/_compiled/rawafid_ar.json",
    ],
)
def test_what_the_program_needs_is_not_left_out(path: str) -> None:
    assert not left_out(path)


@pytest.mark.parametrize(
    "path",
    [
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/lib/libQt6Qml.so.6",
        f"{QT}/lib/libQt6EglFSDeviceIntegration.so.6",
        f"{QT}/lib/libQt6EglFsKmsSupport.so.6",
        f"{QT}/lib/libQt6Network.so.6",
        f"{QT}/qml/QtQuick/plugin.so",
        f"{QT}/translations/qtbase_de.qm",
        f"{QT}/translations/qtdeclarative_ar.qm",
        f"{QT}/translations/designer_ar.qm",
        "/PySide6/Qt6Pdf.dll",
        "/PySide6/opengl32sw.dll",
    ],
)
def test_what_nobody_needs_is_left_out(path: str) -> None:
    assert left_out(path)


def left_out(path: str) -> bool:
    lines = (PACKAGING / "left-out.txt").read_text("utf-8").splitlines()
    patterns = [line for line in lines if line and not line.startswith("#")]
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


# ── the program, where an installer has put it


def test_a_frozen_program_finds_its_data_beside_itself_and_not_where_it_was_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, elsewhere = tmp_path / "stick", tmp_path / "elsewhere"
    for folder in (stick, elsewhere):
        (folder / PORTABLE).mkdir(parents=True)
    monkeypatch.delenv(SETTING, raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(stick / "rawafid"))
    monkeypatch.setattr(sys, "argv", ["rawafid"])
    monkeypatch.chdir(elsewhere)
    assert data_folder() == stick / PORTABLE


def test_a_program_without_a_terminal_has_somewhere_to_write() -> None:
    code = "import sys; sys.stdout = sys.stderr = None; from rawafid.app import main; main(['samples'])"
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, timeout=60
    )
    assert done.returncode == 0


def test_the_window_bears_our_icon_under_the_name_of_the_desktop_entry() -> None:
    code = """
from rawafid.app import application
app = application()
colours = app.windowIcon().pixmap(64, 64).toImage()
print(app.desktopFileName(), {colours.pixel(x, 32) for x in range(64)} >= {%d})
"""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "src")}
    words = [sys.executable, "-c", code % icons.GROUND]
    done = subprocess.run(words, env=variables, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["rawafid", "True"], done.stderr
    assert (LINUX / "rawafid.desktop").read_text("utf-8").count("Icon=rawafid\n") == 1


def test_a_program_that_only_prints_loads_no_qt_where_it_is_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (PACKAGING / "own_qt.py").read_text("utf-8")
    before = set(sys.modules)
    monkeypatch.setattr(sys, "_MEIPASS", "there", raising=False)
    monkeypatch.setenv("QT_PLUGIN_PATH", "of/another/qt")
    exec(compile(code, "own_qt.py", "exec"), {})
    assert set(sys.modules) == before
    assert os.environ["QT_PLUGIN_PATH"].startswith(os.path.join("there", "PySide6"))
    recipe = (PACKAGING / "rawafid.spec").read_text("utf-8")
    assert '"own_qt.py"' in recipe and '"pyside6"]' in recipe


# ── steps of building


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder that passes for the frozen program: a file that runs, a library, a link to it."""
    folder = tmp_path / "tree"
    (folder / "_internal" / "lib").mkdir(parents=True)
    shutil.copy(shutil.which("true") or sys.executable, folder / "rawafid")
    (folder / "_internal" / "lib" / "libx.so.1").write_bytes(b"a library")
    (folder / "_internal" / "libx.so.1").symlink_to("lib/libx.so.1")
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="the archive is Linux's")
@needs("zstd")
def test_the_archive_has_a_folder_for_data_and_no_links(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "BUILD", tmp_path)
    packed = archive.build(tree, tmp_path, level=1)
    first = packed.read_bytes()
    os.utime(tree / "rawafid", (1, 1))
    assert archive.build(tree, tmp_path, level=1).read_bytes() == first, "the same files, the same bytes"
    out = tmp_path / "stick"
    out.mkdir()
    subprocess.run(["tar", "--zstd", "-xf", packed, "-C", out], check=True)
    [root] = out.iterdir()
    assert (root / PORTABLE).is_dir()
    assert os.access(root / "rawafid", os.X_OK)
    assert (root / "_internal" / "lib" / "libx.so.1").read_bytes() == b"a library"
    assert not [path for path in root.rglob("*") if path.is_symlink()]


@needs("dpkg-deb")
@needs("objdump")
def test_the_package_says_what_it_needs_and_comes_out_the_same_twice(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(debian, "BUILD", tmp_path / "build")
    monkeypatch.setattr(debian, "ICONS", tmp_path / "icons")
    icons.draw(tmp_path / "icons")
    sums = []
    for time in (1, 2):
        os.utime(tree / "rawafid", (time, time))
        package = debian.build(tree, tmp_path, quick=True)
        sums.append(hashlib.sha256(package.read_bytes()).hexdigest())
    assert sums[0] == sums[1]
    depends = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True)
    assert "libc6 (>= 2." in depends.stdout
    files = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True).stdout
    assert "./usr/bin/rawafid -> ../lib/rawafid/rawafid" in files
    assert "root/root" in files and "./usr/share/applications/rawafid.desktop" in files
    assert "./usr/share/icons/hicolor/48x48/apps/rawafid.png" in files
    left = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True).stdout
    assert b"@VERSION@" not in left


def test_files_that_a_stick_leaves_on_the_computer_are_found(tmp_path: Path) -> None:
    (tmp_path / ".cache" / "empty").mkdir(parents=True)
    assert not strays(tmp_path)
    (tmp_path / ".cache" / "rawafid.db").write_bytes(b"")
    (tmp_path / ".link").symlink_to("elsewhere")
    assert strays(tmp_path) == [".cache/rawafid.db", ".link"]


def test_a_library_that_no_package_is_known_for_is_named(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def linked(_tree: Path) -> Mapping[str, list[str]]:
        return {"libnew.so.7": ["_internal/a.so"]}

    monkeypatch.setattr(debian, "needed_libraries", linked)
    with pytest.raises(CannotBuild, match=r"libnew\.so\.7 \(_internal/a\.so\)"):
        debian.depends(tree)


@needs("objdump")
def test_libraries_of_the_tree_itself_are_not_asked_for(tree: Path) -> None:
    linked = frozen.needed_libraries(tree)
    assert linked
    for library in linked:
        (tree / library).write_bytes(b"")
    assert not frozen.needed_libraries(tree)


# ── Windows


def test_a_python_that_was_not_meant_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "python.zip"
    file.write_bytes(b"something")
    meant = hashlib.sha256(b"something").hexdigest()
    assert windows.read_checked(file, meant.upper()) == b"something"
    with pytest.raises(CannotBuild, match=meant):
        windows.read_checked(file, "0" * 64)
    with pytest.raises(CannotBuild, match="cannot be read"):
        windows.read_checked(tmp_path / "none.zip", meant)


def embeddable(path: Path, *, minor: int) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("pythonw.exe", b"MZ")
        file.writestr(f"python3{minor}._pth", f"python3{minor}.zip\n.\n")
    return path


def test_an_embeddable_python_is_told_of_our_packages(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    assert windows.unpack_python(embeddable(tmp_path / "p.zip", minor=12), tree) == "3.12"
    assert (tree / "python312._pth").read_text("utf-8").splitlines() == ["python312.zip", ".", "site"]
    with pytest.raises(CannotBuild, match=r"3\.11 or newer"):
        windows.unpack_python(embeddable(tmp_path / "old.zip", minor=9), tmp_path / "old")
    (tmp_path / "no.zip").write_bytes(b"no")
    with pytest.raises(CannotBuild, match="no zip"):
        windows.unpack_python(tmp_path / "no.zip", tmp_path / "no")


def test_windows_gets_the_locked_packages_with_their_hashes_and_no_tools() -> None:
    kept = windows.shipped((ROOT / "requirements.lock").read_text("utf-8"))
    blocks = [block for block in kept.split("\n") if "==" in block]
    names = {block.split("==")[0] for block in blocks}
    assert {"pyside6-essentials", "numpy", "highspy", "colorama"} <= names
    assert not names & {"hatchling", "editables", "pip"}
    assert kept.count("--hash=sha256:") > len(names)


@needs("makensis")
def test_the_installer_of_windows_compiles_without_a_warning(tmp_path: Path, qapp: QApplication) -> None:
    icons.draw(tmp_path / "icons")
    (tmp_path / "payload" / "site").mkdir(parents=True)
    (tmp_path / "payload" / "pythonw.exe").write_bytes(b"MZ")
    (tmp_path / "payload" / "site" / "a.txt").write_text("a")
    payload = windows.Payload(tmp_path / "payload", "pythonw.exe", "-m rawafid")
    made = windows.pack(payload, tmp_path / "rawafid-0.exe", tmp_path / "icons")
    assert made.read_bytes()[:2] == b"MZ"
    with pytest.raises(CannotBuild, match=r"has no rawafid\.exe"):
        windows.pack(windows.Payload(tmp_path / "payload", "rawafid.exe"), made, tmp_path / "icons")


def test_the_icon_of_windows_holds_every_size_as_a_picture(qapp: QApplication) -> None:
    pictures = {size: icons.png(icons.PROGRAM, size) for size in (16, 256)}
    data = icons.ico(pictures)
    assert data[:6] == bytes([0, 0, 1, 0, 2, 0])
    assert data.endswith(pictures[256])
    assert data[6 + 16] == 0, "256 is written as 0"
    assert all(picture.startswith(b"\x89PNG") for picture in pictures.values())
