"""Writes the examples of the CommonMark specification into a file, for the test that compares how notes come out with libcmark.

They are not ours to keep here; a package on PyPI carries them. `make commonmark` runs the test.
"""
import argparse
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
PLACE = "test/specification/commonmark.json"


def main() -> int:
    options = argparse.ArgumentParser(prog="Gates/run commonmark", description=__doc__)
    options.add_argument("file", metavar="FILE", type=Path, help="where to write the examples")
    path = options.parse_args().file
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(examples())
    return 0


def examples() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
                   "--no-binary", ":all:", "--dest", folder, "-r", HERE / "requirements-commonmark.txt"]
        if subprocess.run(command).returncode:
            raise SystemExit("Gates: pip could not fetch the examples of CommonMark.")
        archive = next(Path(folder).glob("*.tar.gz"))
        with tarfile.open(archive) as files:
            contents = files.extractfile(f"{archive.name.removesuffix('.tar.gz')}/{PLACE}").read()
    if len(json.loads(contents)) < 600:
        raise SystemExit(f"Gates: {archive.name} holds only some of the examples.")
    return contents


if __name__ == "__main__":
    raise SystemExit(main())
