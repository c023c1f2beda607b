import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Makes a folder of pages with 40 links each, for bench/links. Arguments: folder, pages. */
class LinkFolder {
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int pages = Integer.parseInt(args[1]);
    Random random = new Random(7);
    Files.createDirectories(folder.resolve("img"));
    Files.writeString(folder.resolve("site.css"), "body { background: url(img/paper.png) }\n");
    Files.writeString(folder.resolve("site.js"), "document.title;\n");
    for (String name : new String[] {"paper", "a", "b"}) {
      Files.write(folder.resolve("img/" + name + ".png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }
    StringBuilder index = new StringBuilder("<!doctype html><title>All</title><body>\n");
    for (int i = 0; i < pages; i++) {
      Path page = folder.resolve(path(i));
      Files.createDirectories(page.getParent());
      Files.writeString(page, page(i, pages, random));
      index.append("<a href=\"").append(path(i)).append("\">Page ").append(i).append("</a>\n");
    }
    Files.writeString(folder.resolve("index.html"), index);
  }

  static String path(int page) {
    return "part-" + page / 100 + "/page-" + page + ".html";
  }

  static String page(int number, int pages, Random random) {
    StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n<title>Page ").append(number).append("</title>\n");
    html.append("<link rel=\"stylesheet\" href=\"../site.css\">\n");
    html.append("<script src=\"../site.js\" defer></script>\n</head>\n<body>\n<nav>\n");
    html.append("<a href=\"../index.html\">Home</a>\n</nav>\n<main id=\"main\">\n");
    html.append("<img src=\"../img/a.png\" alt=\"A\"><img src=\"../img/b.png\" alt=\"B\">\n");
    for (int i = 0; i < 35; i++) {
      int target = random.nextInt(pages);
      html.append("<h2 id=\"part-").append(i).append("\">Part ").append(i).append("</h2>\n<p>");
      html.append("A strain in the work of two people is common, and it can be talked about. ");
      html.append("<a class=\"more\" href=\"../").append(path(target));
      html.append(i % 4 == 0 ? "#part-" + random.nextInt(35) : "").append("\">Read on</a>");
      html.append(" or leave it for now.</p>\n");
    }
    // One break in a hundred pages.
    html.append("<a href=\"").append(number % 100 == 7 ? "gone.html" : "#main").append("\">Up</a>");
    return html.append("\n</main>\n</body>\n</html>\n").toString();
  }
}
