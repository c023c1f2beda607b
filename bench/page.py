"""The page about speed, from stored results; alone: bench/page.py RESULTS.json FOLDER"""

import json
import sys
from pathlib import Path

import plot

BUILDS = {
    "first": "first build",
    "body": "rebuild after an edit of the text",
    "title": "rebuild after an edit of the title",
    "serve body": "preview, the text saved",
    "serve title": "preview, the title saved",
}
NAMES = {
    "attune": "Attune",
    "attune-17": "Attune on JDK 17",
    "attune-theme": "Attune with its theme",
    "hugo": "Hugo",
    "jbake": "JBake",
    "eleventy": "Eleventy",
    "jekyll": "Jekyll",
}


def write(report, folder):
    folder = Path(folder)
    (folder / "speed.svg").write_text(plot.svg(report["results"]), "utf-8")
    (folder / "speed.md").write_text("\n".join(text(report)) + "\n", "utf-8")


def text(report):
    machine = report["machine"]
    yield "# Speed"
    yield ""
    yield "Written by `bench/run --docs src/docs`: the same made-up articles, quizzes, tags, feed and site map for each generator,"
    yield f"with templates that do the same. Medians of {report['runs']} runs, each a new process that finds nothing of an earlier one, the"
    yield f"generators in turn; {machine['cores']} cores, {machine['system']}. All numbers are in [speed.json](speed.json)."
    yield ""
    yield "![Seconds against pages](speed.svg)"
    for place in dict.fromkeys(one["place"] for one in report["results"]):
        for count in dict.fromkeys(one["pages"] for one in report["results"] if one["place"] == place):
            here = [one for one in report["results"] if one["place"] == place and one["pages"] == count]
            yield from table(here, f"{count:,} pages, output on {place}")
    yield ""
    yield "## Versions"
    yield ""
    for name, version in machine["versions"].items():
        yield f"- {NAMES.get(name, name)}: {version}"


def table(results, heading):
    hugo = next((one for one in results if one["peer"] == "hugo" and one["build"] == "first"), {})
    stock = next((one for one in results if one["peer"] == "jbake"), {})
    yield ""
    yield f"## {heading}"
    yield ""
    yield "| | seconds | CPU seconds | MB | × Hugo's seconds | × Hugo's MB | times faster than JBake |"
    yield "|---|---|---|---|---|---|---|"
    for one in results:
        faster = ratio(stock, one, "wall") if one["peer"] != "jbake" else None
        cells = (
            f"{NAMES.get(one['peer'], one['peer'])}, {BUILDS[one['build']]}",
            cell(one.get("wall"), 3),
            cell(one.get("cpu"), 2),
            cell(one.get("memory"), 0),
            cell(ratio(one, hugo, "wall"), 3),
            cell(ratio(one, hugo, "memory"), 2),
            cell(faster, 1),
        )
        yield "| " + " | ".join(cells) + " |"


def ratio(one, other, key):
    """Empty where one of both wasn't measured."""
    return one[key] / other[key] if one.get(key) and other.get(key) else None


def cell(value, digits):
    return "–" if value is None else f"{value:,.{digits}f}"


if __name__ == "__main__":
    write(json.loads(Path(sys.argv[1]).read_text("utf-8")), sys.argv[2])
