"""The generators that are compared: how each gets the site's folder, and how it is started."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import content

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TEMPLATES = HERE / "peers"


class Peer:
    """One generator. `folder` is its own; it writes to `folder/out`, which is removed before each run."""

    name = ""
    most_pages = 1_000_000

    # True for a peer that keeps something from one build to the next in the site's folder.
    remembers = False

    # The system's package that brings it, and the program that tells whether it is there.
    package = ""
    program = ""

    def __init__(self, work):
        self.work = work

    def install(self):
        """Where it lacks, from Debian's packages, if this machine lets us."""
        if self.package and not shutil.which(self.program) and shutil.which("apt-get") and os.geteuid() == 0:
            print(f"Installing {self.package}", file=sys.stderr)
            environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            for step in (["update"], ["install", "-y", "--no-install-recommends", *self.package.split()]):
                subprocess.run(["apt-get", "-q", *step], env=environment, stdout=subprocess.DEVNULL, check=False)

    def version(self):
        """What the program says of itself, in one line."""
        return ""

    def preview(self, folder):
        """How its preview is started; empty where it isn't measured."""
        return []

    def missing(self):
        """Why the peer can't run here; empty where it can."""
        return ""

    def make(self, folder, pages):
        raise NotImplementedError

    def command(self, folder):
        raise NotImplementedError

    def environment(self):
        return {}

    def edit(self, folder, page, run):
        """Changes the text of one page; gives the words that it shows from now on."""
        words = f"One more sentence, written later, as number {run}."
        file = self.file(folder, page)
        write(file, file.read_text("utf-8") + f"\n{words}\n")
        return words

    def rename(self, folder, page, run):
        """Changes the title of one page, which is in its first lines; gives the words that lists show from now on."""
        words = f"Another title, number {run}"
        file = self.file(folder, page)
        write(file, re.sub(r'(?m)^title: .*$', f'title: "{words}"', file.read_text("utf-8"), count=1))
        return words

    def section(self, page):
        return section(page)

    def file(self, folder, page):
        return folder / "content" / section(page) / f"{page.name}.md"


def section(page):
    return "quizzes" if page.quiz else "articles"


def links(pages, ending):
    """What stands for a page's number in a link from any page: all lie in one of two folders."""
    by_number = {page.number: f"../{section(page)}/{page.name}{ending}" for page in pages}
    return by_number.__getitem__


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def write_pages(folder, pages, ending, header):
    href = links(pages, ending)
    for page in pages:
        write(folder / section(page) / f"{page.name}.md", header(page) + content.markdown(page, href))


def yaml(**values):
    return "---\n" + "".join(f"{key}: {json.dumps(value)}\n" for key, value in values.items()) + "---\n\n"


def copy_assets(target):
    shutil.copytree(ROOT / "assets", target)


class Attune(Peer):
    name = "attune"
    theme = False
    remembers = True

    def __init__(self, work, java_home):
        super().__init__(work)
        self.java_home = java_home

    def make(self, folder, pages):
        shutil.copytree(TEMPLATES / "attune", folder)
        if self.theme:
            shutil.rmtree(folder / "templates")
        def header(page):
            kind = "knowledge-check" if page.quiz else "article"
            return yaml(title=page.title, type=kind, published=page.day, tags=list(page.tags), status="published").replace(
                f'published: "{page.day}"', f"published: {page.day}")
        write_pages(folder / "content", pages, ".md", header)
        write(folder / "content/index.md", yaml(title="Bench", type="info", status="published") + "All pages by tag.\n")

    def command(self, folder):
        return [str(ROOT / "attune"), "build", "--site", str(folder), "--out", str(folder / "out")]

    def environment(self):
        return {"JAVA_HOME": self.java_home} if self.java_home else {}

    def preview(self, folder):
        return [str(ROOT / "attune"), "serve", "--site", str(folder), "--port", "0"]

    def version(self):
        return "Attune, " + java_version(self.java_home)


class Attune17(Attune):
    """The same on the oldest JDK that Attune runs on."""

    name = "attune-17"

    def missing(self):
        return "" if self.java_home else "no JDK 17 was found"

    def preview(self, folder):
        return []


class AttuneTheme(Attune):
    """The same content with the theme that Attune brings: help, menu, sources, search index."""

    name = "attune-theme"
    theme = True


class Hugo(Peer):
    name = "hugo"
    package = "hugo"
    program = "hugo"

    def version(self):
        return said(["hugo", "version"])

    def missing(self):
        return "" if shutil.which("hugo") else "hugo is not installed (on Debian: apt-get install hugo)"

    def make(self, folder, pages):
        shutil.copytree(TEMPLATES / "hugo", folder)
        copy_assets(folder / "static")
        write_pages(folder / "content", pages, ".html",
                    lambda page: yaml(title=page.title, date=page.day, tags=list(page.tags)))
        write(folder / "content/_index.md", yaml(title="Bench") + "All pages by tag.\n")

    def command(self, folder):
        return ["hugo", "--quiet", "--source", str(folder), "--destination", str(folder / "out")]


class Jekyll(Peer):
    name = "jekyll"
    package = "jekyll"
    program = "jekyll"
    most_pages = 1_000

    def version(self):
        return said(["jekyll", "--version"])

    def missing(self):
        return "" if shutil.which("jekyll") else "jekyll is not installed (on Debian: apt-get install jekyll)"

    def make(self, folder, pages):
        shutil.copytree(TEMPLATES / "jekyll", folder)
        for part in (ROOT / "assets").iterdir():
            shutil.copytree(part, folder / part.name)
        write_pages(folder, pages, ".html",
                    lambda page: yaml(layout="article", title=page.title, date=page.day, tags=list(page.tags)))
        write(folder / "index.md", yaml(layout="frame", title="Bench") + "All pages by tag.\n")

    def command(self, folder):
        return ["jekyll", "build", "--quiet", "--source", str(folder), "--destination", str(folder / "out")]

    def environment(self):
        return {"LC_ALL": "C.UTF-8"}


class Eleventy(Peer):
    name = "eleventy"
    package = "nodejs npm"
    program = "npm"

    def version(self):
        return "Eleventy " + said(["node", str(self.installed()), "--version"]) + ", node " + said(["node", "--version"])

    def missing(self):
        return "" if shutil.which("npm") else "npm is not installed (on Debian: apt-get install npm)"

    def installed(self):
        home = self.work / "eleventy-program"
        if not (home / "node_modules/@11ty/eleventy").is_dir():
            home.mkdir(parents=True, exist_ok=True)
            shutil.copy(TEMPLATES / "eleventy/package.json", home)
            subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=home, check=True)
        return home / "node_modules/@11ty/eleventy/cmd.cjs"

    def make(self, folder, pages):
        shutil.copytree(TEMPLATES / "eleventy", folder)
        copy_assets(folder / "assets")
        def header(page):
            return yaml(layout="article.njk", article=True, title=page.title, date=page.day, tags=list(page.tags),
                        permalink=f"{section(page)}/{page.name}.html")
        write_pages(folder / "src", pages, ".html", header)
        write(folder / "src/index.md", yaml(layout="frame.njk", title="Bench", permalink="index.html") + "All pages by tag.\n")

    def command(self, folder):
        return ["env", "-C", str(folder), "node", str(self.installed()), "--quiet"]


class StockJBake(Peer):
    """JBake 2.7.0 as it comes, without our jar. Beyond some thousand pages it takes hours."""

    name = "jbake"
    most_pages = 1_000

    def version(self):
        return "JBake 2.7.0, " + java_version(self.java_home)

    def __init__(self, work, java_home):
        super().__init__(work)
        self.java_home = java_home

    def libraries(self):
        folder = ROOT / "target/stock-jbake/lib"
        if not folder.is_dir():
            subprocess.run(["mvn", "-q", "-B", "-f", str(HERE / "stock/pom.xml"), "package"], check=True)
        return ":".join(str(jar) for jar in sorted(folder.glob("*.jar")))

    def make(self, folder, pages):
        shutil.copytree(TEMPLATES / "jbake", folder)
        copy_assets(folder / "assets")
        def header(page):
            return (f"title={page.title}\ndate={page.day}\ntype=post\ntags={','.join(page.tags)}\nstatus=published\n"
                    "~~~~~~\n\n")
        write_pages(folder / "content", pages, ".html", header)
        write(folder / "content/index.md", "title=Bench\ntype=page\nstatus=published\n~~~~~~\n\nAll pages by tag.\n")

    def command(self, folder):
        java = str(Path(self.java_home) / "bin/java") if self.java_home else "java"
        return [java, "-cp", self.libraries(), "org.jbake.launcher.Main", "-b", str(folder), str(folder / "out")]


def all_peers(work):
    newest = java_home(25)
    peers = [Attune(work, newest), Attune17(work, java_home(17)), AttuneTheme(work, newest), Hugo(work),
             StockJBake(work, newest), Eleventy(work), Jekyll(work)]
    return {peer.name: peer for peer in peers}


def java_home(feature):
    """A JDK of this version; of 25, JAVA_HOME comes first; empty where none is found."""
    if feature == 25 and os.environ.get("JAVA_HOME"):
        return os.environ["JAVA_HOME"]
    places = [*Path("/usr/lib/jvm").glob(f"*{feature}*"), *Path.home().glob(f".sdkman/candidates/java/{feature}*")]
    return next((str(place) for place in sorted(places) if (place / "bin/javac").exists()), "")


def java_version(home):
    return said([f"{home}/bin/java" if home else "java", "-version"])


def said(command):
    """The first line that a program says."""
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    return next(iter((ended.stdout + ended.stderr).strip().splitlines()), "")
