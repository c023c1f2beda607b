"""How long a writer waits in `attune serve`: from the save of a file to the moment when the page shows it."""

import http.client
import os
import re
import subprocess
import sys
import tempfile
import time

LONGEST = 600  # seconds that a preview may take to open or to answer


def waits(peer, folder, articles, runs):
    """The waits by kind, each as {"wall": seconds}; empty for a peer whose preview is not measured."""
    command = peer.preview(folder)
    if not command:
        return {}
    with tempfile.TemporaryFile() as said:
        environment = {**os.environ, **peer.environment()}
        process = subprocess.Popen(command, env=environment, stdout=said, stderr=said)
        try:
            return _waits(peer, folder, articles, runs, _port(said))
        finally:
            process.terminate()
            process.wait()


def _port(said):
    """The port, once the first build is served."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        said.seek(0)
        text = said.read().decode("utf-8", "replace")
        opened = re.search(r"http://[^:/\s]+:(\d+)", text)
        if opened and re.search(r"\d pages? in ", text):
            return int(opened.group(1))
        if "not built" in text:
            sys.exit(f"the preview failed: {text[-2000:]}")
        time.sleep(0.05)
    sys.exit("the preview did not open")


def _waits(peer, folder, articles, runs, port):
    events = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST)
    events.request("GET", "/.attune/events")
    stream = events.getresponse()
    found = {"serve body": [], "serve title": []}
    # The first two rounds warm the machine up and are not counted.
    for run in range(-2, runs):
        edited = articles[(run * 7 + 3) % len(articles)]
        own = f"/{peer.section(edited)}/{edited.name}.html"
        words = peer.edit(folder, edited, run + 1000)
        body = _wait(port, stream, own, words)
        words = peer.rename(folder, edited, run + 1000)
        title = _wait(port, stream, f"/tags/{edited.tags[0]}.html", words)
        if run >= 0:
            found["serve body"].append({"wall": body})
            found["serve title"].append({"wall": title})
    events.close()
    return found


def _wait(port, stream, path, words):
    """Asks for the page each time the server says that it shows something new, as a browser does."""
    start = time.monotonic()
    while time.monotonic() - start < LONGEST:
        line = stream.readline()
        if not line:
            break
        if line.startswith(b"id:"):
            asking = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST)
            asking.request("GET", path)
            text = asking.getresponse().read().decode("utf-8")
            asking.close()
            if words in text:
                return time.monotonic() - start
    sys.exit(f"the preview never showed “{words}” at {path}")
