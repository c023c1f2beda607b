package org.attune.delivery;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings for the programs that serve a site: the headers that guard its readers, how long
 * browsers may keep what, and notes of visits with shortened addresses.
 *
 * @param base the path that the site stands under, beginning and ending with {@code /}
 * @param policy the content security policy: what the pages' own policies allow, and no more
 * @param moved the new addresses of pages that have moved, by the old ones: files below the root,
 *     not encoded
 */
public record Hosting(String base, String policy, Map<String, String> moved) {
  private static final String PERMISSIONS =
      "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(),"
          + " screen-wake-lock=(), usb=(), web-share=(), xr-spatial-tracking=()";

  private static final String KEEP = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  /** A name with ten digits of a hash, as a regular expression without its slashes. */
  private static final String NAMED = "\\.[0-9a-f]{10}\\.[a-z0-9]+$";

  /**
   * An address of four numbers, also one in the dress of the newer kind: {@code ::ffff:1.2.3.4}.
   */
  private static final String V4 = "(\\d+\\.\\d+\\.\\d+)\\.\\d+$";

  /**
   * The first three groups of an address of the newer kind, or those before its two colons where
   * they are fewer: two colons may follow in any case, and there are none before.
   */
  private static final String V6 = "^([0-9a-f]+(?::[0-9a-f]+)?(?::[0-9a-f]+)?):";

  public Hosting {
    moved = Collections.unmodifiableMap(new TreeMap<>(moved));
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Content-Security-Policy", policy);
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Permissions-Policy", PERMISSIONS);
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("X-Content-Type-Options", "nosniff");
    return headers;
  }

  /** The files by name. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    Moves moves = new Moves(base, moved);
    files.put("_headers", headersFile());
    files.put("_redirects", moves.redirects());
    files.put("nginx.conf", nginx());
    files.put("apache.conf", apache());
    files.put("Caddyfile", caddy());
    files.put("README.txt", readme());
    return files;
  }

  private String headersFile() {
    StringBuilder text = new StringBuilder();
    text.append("# For hosts that read a file _headers: put it at the top of what you upload.\n");
    text.append(
        "# Such hosts keep notes of visits as they like: ask them, and say it in privacy.logs.\n");
    text.append(base).append("*\n");
    headers().forEach((name, value) -> line(text, "  " + name + ": " + value));
    line(text, "  Cache-Control: " + ASK_AGAIN);
    for (String folder : List.of("css", "js", "img")) {
      text.append(base).append(folder).append("/*\n");
      line(text, "  ! Cache-Control");
      line(text, "  Cache-Control: " + KEEP);
    }
    return text.toString();
  }

  private String nginx() {
    StringBuilder text = new StringBuilder();
    line(
        text, "# For nginx. The first part belongs into http { … }, the second into server { … }.");
    line(text, "");
    line(
        text,
        "# Part 1, in http: an address loses its last number, or all but its first three groups;");
    line(text, "# of a shortened address (2001:db8::1) what stands before its two colons is left.");
    line(text, "map $remote_addr $short_addr {");
    line(text, "    \"~" + V4.replace("(", "(?<v4>") + "\" $v4.0;");
    line(text, "    \"~" + "^(?<v6>" + V6.substring(2) + "\" $v6::;");
    line(text, "    \"~^::\" ::;");
    line(text, "    default 0.0.0.0;");
    line(text, "}");
    line(
        text,
        "log_format short '$short_addr [$time_local] \"$request\" $status $body_bytes_sent';");
    line(text, "");
    line(text, "# Part 2, in server. Put your own folder in place of /var/www/site.");
    line(text, "access_log /var/log/nginx/site.log short;");
    line(
        text, "# Lines of this log hold whole addresses: only what stops the server is worth one.");
    line(text, "error_log /var/log/nginx/site-error.log crit;");
    if (isBelow()) {
      line(text, "location = " + bare() + " { return 301 " + base + "; }");
    }
    line(text, "location " + base + " {");
    line(text, "    alias /var/www/site/;");
    line(text, "    index index.html;");
    line(text, "    error_page 403 404 =404 " + base + "404.html;");
    headers().forEach((name, value) -> line(text, "    " + nginxHeader(name, value)));
    line(text, "    " + nginxHeader("Cache-Control", ASK_AGAIN));
    new Moves(base, moved).nginx().forEach(rule -> line(text, "    " + rule));
    line(text, "    gzip on;");
    line(
        text,
        "    gzip_types text/css text/javascript application/javascript image/svg+xml"
            + " application/xml;");
    line(text, "");
    line(text, "    location ~ \"" + NAMED + "\" {");
    headers().forEach((name, value) -> line(text, "        " + nginxHeader(name, value)));
    line(text, "        " + nginxHeader("Cache-Control", KEEP));
    line(text, "    }");
    line(text, "}");
    return text.toString();
  }

  /** True for a site that does not stand at the top of its host. */
  private boolean isBelow() {
    return !base.equals("/");
  }

  /** The site's path without its last slash: what people type. */
  private String bare() {
    return base.substring(0, base.length() - 1);
  }

  private static String nginxHeader(String name, String value) {
    return "add_header " + name + " \"" + value + "\" always;";
  }

  private String apache() {
    StringBuilder text = new StringBuilder();
    line(text, "# For Apache 2.4 with mod_headers and mod_setenvif, in <VirtualHost>.");
    line(text, "# With mod_deflate pages come smaller.");
    line(text, "# Put your own folder in place of /var/www/site.");
    line(text, "Alias \"" + base + "\" \"/var/www/site/\"");
    line(text, "<Directory \"/var/www/site\">");
    line(text, "    Require all granted");
    line(text, "    DirectoryIndex index.html");
    line(text, "    ErrorDocument 404 " + base + "404.html");
    headers()
        .forEach(
            (name, value) -> line(text, "    Header always set " + name + " \"" + value + "\""));
    line(text, "    Header always set Cache-Control \"" + ASK_AGAIN + "\"");
    line(text, "    <FilesMatch \"" + NAMED + "\">");
    line(text, "        Header always set Cache-Control \"" + KEEP + "\"");
    line(text, "    </FilesMatch>");
    line(text, "    <IfModule mod_deflate.c>");
    line(
        text,
        "        AddOutputFilterByType DEFLATE text/html text/css text/javascript"
            + " application/javascript image/svg+xml application/xml");
    line(text, "    </IfModule>");
    line(text, "</Directory>");
    line(text, "");
    if (isBelow()) {
      line(text, "RedirectMatch 301 \"^" + bare() + "$\" \"" + base + "\"");
    }
    new Moves(base, moved).apache().forEach(rule -> line(text, rule));
    line(
        text,
        "# An address loses its last number, or all but its first three groups; of a shortened");
    line(
        text,
        "# address (2001:db8::1) what stands before its two colons is left. The last match wins.");
    line(text, "SetEnvIf Remote_Addr \"^::\" short_addr=::");
    line(text, "SetEnvIf Remote_Addr \"" + V6 + "\" short_addr=$1::");
    line(text, "SetEnvIf Remote_Addr \"" + V4 + "\" short_addr=$1.0");
    line(text, "LogFormat \"%{short_addr}e %t \\\"%r\\\" %>s %b\" short");
    line(text, "CustomLog \"${APACHE_LOG_DIR}/site.log\" short");
    line(text, "# Notes of errors would hold whole addresses.");
    line(text, "ErrorLog \"${APACHE_LOG_DIR}/site-error.log\"");
    line(text, "ErrorLogFormat \"[%t] [%l] %M\"");
    return text.toString();
  }

  private String caddy() {
    StringBuilder text = new StringBuilder();
    line(text, "# For Caddy 2.7 or later. Put your own host and folder in place of these.");
    line(text, "www.your-clinic.example {");
    line(text, "    log {");
    line(text, "        output file /var/log/caddy/site.log");
    line(text, "        format filter {");
    line(text, "            wrap json");
    line(text, "            fields {");
    for (String field : List.of("remote_ip", "client_ip")) {
      line(text, "                request>" + field + " ip_mask {");
      line(text, "                    ipv4 24");
      line(text, "                    ipv6 48");
      line(text, "                }");
    }
    line(text, "                request>remote_port delete");
    line(text, "                request>headers delete");
    line(text, "            }");
    line(text, "        }");
    line(text, "    }");
    if (isBelow()) {
      line(text, "    redir " + bare() + " " + base + " permanent");
    }
    new Moves(base, moved).caddy().forEach(rule -> line(text, "    " + rule));
    line(text, "    handle_path " + base + "* {");
    line(text, "        root * /var/www/site");
    headers().forEach((name, value) -> line(text, "        header " + name + " \"" + value + "\""));
    line(text, "        @named path_regexp \"" + NAMED + "\"");
    line(text, "        header @named Cache-Control \"" + KEEP + "\"");
    line(text, "        @others not path_regexp \"" + NAMED + "\"");
    line(text, "        header @others Cache-Control \"" + ASK_AGAIN + "\"");
    line(text, "        encode gzip");
    line(text, "        file_server");
    line(text, "    }");
    line(text, "    handle_errors {");
    line(text, "        root * /var/www/site");
    line(text, "        rewrite * /404.html");
    line(text, "        file_server");
    line(text, "    }");
    line(text, "}");
    return text.toString();
  }

  private String readme() {
    return """
    Settings for the program that serves the site. Attune writes them anew with each build.

    _headers      for hosts that read such a file
    _redirects    the same: older addresses of pages, from their lines "aliases:"
    nginx.conf    for nginx
    apache.conf   for Apache
    Caddyfile     for Caddy

    Each sends the policy that lets pages load nothing from elsewhere, sends no referrer, lets
    browsers keep files with a hash in their names, and shortens the addresses in the server's
    notes. How long the notes are kept is up to you: say it in jbake.properties as privacy.logs.
    """;
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
