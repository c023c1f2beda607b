"""Time against pages as an SVG picture, both axes logarithmic."""

import math

COLOURS = {"attune": "#a4452c", "attune-theme": "#d08a6e", "hugo": "#1d6f8a", "jbake": "#666666", "eleventy": "#7a6aa8",
           "jekyll": "#4f7d3a"}
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 440, 64, 130, 24, 48


def svg(results):
    """The picture of first builds, one line a peer; in the reader's dark mode it keeps a light ground."""
    first = [one for one in results if one["build"] == "first" and one["place"] == results[0]["place"]]
    pages = sorted({one["pages"] for one in first})
    low = math.floor(math.log10(min(one["wall"] for one in first)))
    high = math.ceil(math.log10(max(one["wall"] for one in first)))
    x = scale(math.log10(pages[0]), math.log10(pages[-1]), LEFT, WIDTH - RIGHT)
    y = scale(low, high, HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">',
        "<title>Seconds of a first build against pages</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
    ]
    for power in range(low, high + 1):
        parts.append(f'<path d="M{LEFT} {y(power):.1f}H{WIDTH - RIGHT}" stroke="#dddddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y(power) + 4:.1f}" text-anchor="end">{10 ** power:g} s</text>')
    for count in pages:
        parts.append(f'<text x="{x(math.log10(count)):.1f}" y="{HEIGHT - 24}" text-anchor="middle">{count:,} pages</text>')
    ends = []
    for peer in dict.fromkeys(one["peer"] for one in first):
        line = sorted((one["pages"], one["wall"]) for one in first if one["peer"] == peer)
        points = [(x(math.log10(count)), y(math.log10(wall))) for count, wall in line]
        colour = COLOURS.get(peer, "#000000")
        path = "L".join(f"{a:.1f} {b:.1f}" for a, b in points)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in points]
        ends.append((points[-1][1], points[-1][0], peer, colour))
    parts += labels(ends)
    return "\n".join(parts + ["</svg>", ""])


def scale(low, high, start, end):
    span = (high - low) or 1
    return lambda value: start + (value - low) / span * (end - start)


def labels(ends):
    """Names at the ends of the lines, moved apart where they would lie over each other."""
    last, parts = -99, []
    for height, right, name, colour in sorted(ends):
        last = max(height, last + 16)
        parts.append(f'<text x="{right + 10:.1f}" y="{last + 4:.1f}" fill="{colour}">{name}</text>')
    return parts
