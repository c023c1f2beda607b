"""Time against pages as an SVG picture, both axes logarithmic; alone: bench/plot.py RESULTS.json PICTURE.svg"""

import json
import math
import sys
from pathlib import Path
from xml.sax.saxutils import escape

# One line each, in the order of importance: peer, build, label, class of colour, dashes.
LINES = (
    ("attune", "first", "Attune", "attune", ""),
    ("attune", "body", "Attune, after one edit", "attune", "6 4"),
    ("attune", "serve body", "Attune's preview, after one save", "attune", "2 3"),
    ("hugo", "first", "Hugo", "hugo", ""),
    ("eleventy", "first", "Eleventy", "eleventy", ""),
    ("jekyll", "first", "Jekyll", "jekyll", ""),
    ("jbake", "first", "JBake", "jbake", ""),
)
# On a light and on a dark ground, each at least 4.5 to 1.
COLOURS = {
    "attune": ("#a4452c", "#f0957b"),
    "hugo": ("#1d6f8a", "#6fc3de"),
    "eleventy": ("#6a5a98", "#b9a9e8"),
    "jekyll": ("#3f6d2d", "#93c97c"),
    "jbake": ("#5c5c5c", "#b4b4b4"),
}
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 460, 72, 226, 44, 56
SMALLEST = 0.001  # seconds; nothing below it is drawn


def svg(results):
    """The picture of one place, the first that was measured."""
    place = results[0]["place"]
    here = [one for one in results if one["place"] == place and one["wall"] >= SMALLEST]
    drawn = [(line, points(here, line)) for line in LINES]
    drawn = [(line, found) for line, found in drawn if found]
    pages = sorted({count for _, found in drawn for count, _ in found})
    walls = [wall for _, found in drawn for _, wall in found]
    low, high = math.floor(math.log10(min(walls))), math.ceil(math.log10(max(walls)))
    x = scale(math.log10(pages[0]), math.log10(pages[-1]), LEFT + 16, WIDTH - RIGHT)
    y = scale(low, high, HEIGHT - BOTTOM, TOP)
    parts = [head(), *grid(pages, low, high, x, y)]
    ends = []
    for (_, _, label, colour, dashes), found in drawn:
        at = [(x(math.log10(count)), y(math.log10(wall))) for count, wall in found]
        path = "L".join(f"{a:.1f} {b:.1f}" for a, b in at)
        dash = f' stroke-dasharray="{dashes}"' if dashes else ""
        parts.append(f'<path class="line {colour}" d="M{path}"{dash}/>')
        parts += [f'<circle class="dot {colour}" cx="{a:.1f}" cy="{b:.1f}" r="3.5"/>' for a, b in at]
        ends.append((at[-1][1], at[-1][0], label, colour))
    return "\n".join([*parts, *labels(ends), "</svg>", ""])


def points(results, line):
    peer, build = line[:2]
    return sorted((one["pages"], one["wall"]) for one in results if one["peer"] == peer and one["build"] == build)


def head():
    def rules(shade, ground, ink, faint):
        colours = " ".join(f".{name}{{--colour:{both[shade]}}}" for name, both in COLOURS.items())
        return f".ground{{fill:{ground}}} text{{fill:{ink}}} .grid{{stroke:{faint}}} {colours}"

    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="what">',
            '<title id="what">Seconds of a build against the number of pages, both on logarithmic axes</title>',
            "<style>",
            "text{font:13px system-ui,sans-serif} .heading{font-weight:600}",
            ".line{fill:none;stroke:var(--colour);stroke-width:2.25;stroke-linejoin:round} .dot{fill:var(--colour)}",
            ".name{fill:var(--colour);font-weight:600}",
            rules(0, "#ffffff", "#333333", "#dddddd"),
            f"@media (prefers-color-scheme:dark){{{rules(1, '#1b1b1d', '#dddddd', '#3a3a3e')}}}",
            "</style>",
            f'<rect class="ground" width="{WIDTH}" height="{HEIGHT}"/>',
            f'<text class="heading" x="{LEFT - 56}" y="24">Seconds until the site is built</text>',
        )
    )


def grid(pages, low, high, x, y):
    parts = []
    for power in range(low, high + 1):
        parts.append(f'<path class="grid" d="M{LEFT} {y(power):.1f}H{WIDTH - RIGHT}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y(power) + 4:.1f}" text-anchor="end">{10.0 ** power:g} s</text>')
    for count in pages:
        parts.append(f'<text x="{x(math.log10(count)):.1f}" y="{HEIGHT - 28}" text-anchor="middle">{count:,} pages</text>')
    return parts


def scale(low, high, start, end):
    span = (high - low) or 1
    return lambda value: start + (value - low) / span * (end - start)


def labels(ends):
    """Names at the ends of the lines, moved apart where they would lie over each other; other lines pass below those that
    end before the last."""
    lowest, parts = {}, []
    border = max(right for _, right, _, _ in ends)
    for height, right, name, colour in sorted(ends):
        if right < border:
            parts.append(
                f'<text class="name {colour}" x="{right - 6:.1f}" y="{height - 10:.1f}" text-anchor="end">{escape(name)}</text>')
            continue
        last = lowest[right] = max(height, lowest.get(right, -99) + 17)
        parts.append(f'<text class="name {colour}" x="{right + 12:.1f}" y="{last + 4:.1f}">{escape(name)}</text>')
    return parts


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(svg(json.loads(Path(sys.argv[1]).read_text("utf-8"))["results"]), "utf-8")
