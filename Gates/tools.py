"""What the gates use and how it gets here: PyPI packages, Chromium, Java and the Nu HTML checker, from PyPI and Debian alone."""
import hashlib
import importlib.metadata
import os
import shutil
import subprocess
import sys
from pathlib import Path

from verdict import CannotJudge

HERE = Path(__file__).parent
CACHE = Path(sys.prefix).parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def install_packages(browser: bool) -> None:
    """Brings the Python environment up to the pinned requirements; does nothing where it is."""
    install_requirements("requirements.txt")
    install_requirements("requirements-schemas.txt", "--no-deps")
    if browser:
        install_requirements("requirements-browser.txt")


def install_requirements(name: str, *options: str) -> None:
    wanted = hashlib.sha256((HERE / name).read_bytes()).hexdigest()
    stamp = CACHE / f"{name}.installed"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *options, "-r", HERE / name]
    if subprocess.run(command).returncode:
        raise SystemExit(f"Gates: pip could not install what {name} names.")
    stamp.write_text(wanted)


def shipped_file(package: str, path: str) -> Path:
    """A file that an installed package carries, without importing the package."""
    try:
        return Path(importlib.metadata.distribution(package).locate_file(path))
    except importlib.metadata.PackageNotFoundError as error:
        raise CannotJudge(f"{package} is not installed") from error


def chromium() -> str:
    return os.environ.get("CHROMIUM") or program(BROWSERS, "chromium")


def program(names: tuple[str, ...], package: str) -> str:
    """The first of the programs that is installed; else installs the Debian package."""
    def found():
        return next((path for path in map(shutil.which, names) if path), None)
    if not found():
        install_debian(package)
    if path := found():
        return path
    raise CannotJudge(f"none of {', '.join(names)} is installed, and apt-get did not bring it")


def install_debian(package: str) -> None:
    if not shutil.which("apt-get"):
        raise CannotJudge(f"{package} is not installed, and there is no apt-get to install it")
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    if as_root and not shutil.which("sudo"):
        raise CannotJudge(f"{package} is not installed; as root: apt-get install {package}")
    print(f"Installing {package} with apt-get{' (through sudo)' if as_root else ''}.", flush=True)
    quiet = as_root + ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    subprocess.run(quiet + ["update"], stdout=subprocess.DEVNULL)
    subprocess.run(quiet + ["install", "-y", "--no-install-recommends", package], stdout=subprocess.DEVNULL)


def html_checker() -> list[str]:
    """The command that starts the Nu HTML checker, of the system or from a newer release of it."""
    if installed := shutil.which("vnu"):
        return [installed]
    java = program(("java",), "default-jre-headless")
    folder = CACHE / "html-checker"
    if not (folder / "classpath").exists():
        script = subprocess.run(["sh", HERE / "fetch-html-checker", folder])
        if script.returncode:
            raise CannotJudge("the Nu HTML checker is not installed and could not be fetched")
    return [java, "-Xss4m", "-cp", (folder / "classpath").read_text().strip(), "nu.validator.client.SimpleCommandLineValidator"]
