package org.attune.probe;

import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.attune.address.Url;

/** The web as the JDK's client sees it. HTTP/2 where it is encrypted, else HTTP/1.1. */
public final class JdkWeb implements Web {
  /** As browsers say it; many servers turn away what names itself a program. */
  private static final String AGENT =
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0"
          + " Safari/537.36";

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

  private final HttpClient client;

  /** A client whose work is done by threads of an executor. */
  public JdkWeb(Executor executor) {
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .executor(executor)
            .build();
  }

  @Override
  public Answer ask(Question question) throws InterruptedException {
    Optional<HttpRequest> request = request(question);
    if (request.isEmpty()) {
      return Answer.silent(Silence.UNASKABLE, "");
    }
    CompletableFuture<HttpResponse.ResponseInfo> headers = new CompletableFuture<>();
    Receiver receiver = new Receiver();
    CompletableFuture<HttpResponse<Void>> exchange =
        client.sendAsync(
            request.get(),
            info -> {
              headers.complete(info);
              receiver.wants(question.method().equals("GET") && isText(info));
              return receiver;
            });
    CompletableFuture<?> unused =
        exchange.whenComplete((response, failure) -> failHeaders(headers, failure));
    try {
      HttpResponse.ResponseInfo info =
          headers.get(question.toHeaders().toMillis(), TimeUnit.MILLISECONDS);
      return answer(info, receiver, question.forBody());
    } catch (TimeoutException e) {
      return Answer.silent(Silence.TIMEOUT, "");
    } catch (ExecutionException e) {
      return silence(e.getCause() == null ? e : e.getCause());
    } finally {
      receiver.stop();
      exchange.cancel(true);
    }
  }

  private static void failHeaders(
      CompletableFuture<HttpResponse.ResponseInfo> headers, Throwable failure) {
    if (failure != null) {
      headers.completeExceptionally(failure);
    }
  }

  private static boolean isText(HttpResponse.ResponseInfo info) {
    String type = info.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    return type.isEmpty() || type.contains("html") || type.contains("xml") || type.contains("json");
  }

  private static Optional<HttpRequest> request(Question question) {
    boolean encrypted = question.url().scheme().equals("https");
    try {
      HttpRequest.Builder builder =
          HttpRequest.newBuilder(URI.create(RequestUri.of(question.url())))
              .version(encrypted ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
              .method(question.method(), HttpRequest.BodyPublishers.noBody())
              .header("User-Agent", AGENT)
              .header("Accept", ACCEPT)
              .header("Accept-Language", "en;q=0.9,*;q=0.5")
              .header("Accept-Encoding", "gzip");
      if (!question.cookies().isEmpty()) {
        builder.header("Cookie", question.cookies());
      }
      return Optional.of(builder.build());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Answer answer(HttpResponse.ResponseInfo info, Receiver receiver, Duration forBody)
      throws InterruptedException {
    End end = receiver.await(forBody);
    byte[] raw = receiver.bytes();
    Map<String, List<String>> headers = new HashMap<>();
    info.headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), utf8(values)));
    String encoding =
        headers.getOrDefault("content-encoding", List.of("")).get(0).toLowerCase(Locale.ROOT);
    Decoded decoded = Decoded.of(raw, encoding, end);
    return new Answer(
        Optional.empty(), "", info.statusCode(), headers, decoded.bytes(), decoded.end());
  }

  /** The JDK reads headers as Latin-1; servers write UTF-8. */
  private static List<String> utf8(List<String> values) {
    List<String> read = new ArrayList<>();
    for (String value : values) {
      try {
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        read.add(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      } catch (CharacterCodingException e) {
        read.add(value);
      }
    }
    return read;
  }

  private static Answer silence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<Answer> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    String message = String.valueOf(failure.getMessage());
    if (message.contains("204 response")) {
      // A length of nothing where there is nothing: needless, and refused by the JDK alone.
      return new Answer(Optional.empty(), "", 204, Map.of(), new byte[0], End.WHOLE);
    }
    boolean broken =
        failure instanceof ProtocolException
            || message.contains("Invalid")
            || message.contains("protocol")
            || message.contains("malformed")
            || message.contains("parsing")
            || message.contains("header");
    return Answer.silent(broken ? Silence.BROKEN : Silence.RESET, "");
  }

  private static Optional<Answer> known(Throwable cause) {
    if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
      return Optional.of(Answer.silent(Silence.NO_HOST, ""));
    }
    Optional<String> certificate = CertificateFault.of(cause);
    if (certificate.isPresent()) {
      return Optional.of(Answer.silent(Silence.CERTIFICATE, certificate.get()));
    }
    if (cause instanceof SSLHandshakeException || cause instanceof SSLException) {
      return Optional.of(Answer.silent(Silence.TLS, ""));
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return Optional.of(Answer.silent(Silence.TIMEOUT, ""));
    }
    if (cause instanceof ConnectException) {
      return Optional.of(
          Answer.silent(isUnresolved(cause) ? Silence.NO_HOST : Silence.REFUSED, ""));
    }
    return Optional.empty();
  }

  /** A name without an address is wrapped into a connection that failed. */
  private static boolean isUnresolved(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  /** True for an address that this client can ask. */
  static boolean canAsk(Url url) {
    try {
      return URI.create(RequestUri.of(url)).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
