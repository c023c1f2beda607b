package org.attune.probe;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Takes in a body up to a limit, and keeps what came where it ends badly. */
final class Receiver implements HttpResponse.BodySubscriber<Void> {
  /** Enough of a page to find its headings and ids; what a server sends beyond it is not read. */
  static final int LIMIT = 512 * 1024;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Web.End> end = new CompletableFuture<>();
  private final CompletableFuture<Void> body = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private boolean wanted;
  private boolean stopped;

  /** Says whether the body matters at all. */
  synchronized void wants(boolean is) {
    wanted = is;
  }

  @Override
  public CompletionStage<Void> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    synchronized (this) {
      subscription = given;
      if (wanted && !stopped) {
        given.request(1);
        return;
      }
    }
    finish(Web.End.ENOUGH);
    given.cancel();
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    boolean full;
    Flow.Subscription from;
    synchronized (this) {
      for (ByteBuffer part : parts) {
        byte[] some = new byte[Math.min(part.remaining(), LIMIT - bytes.size())];
        part.get(some);
        bytes.writeBytes(some);
      }
      full = bytes.size() >= LIMIT || stopped;
      from = subscription;
    }
    if (from == null) {
      return;
    }
    if (full) {
      finish(Web.End.ENOUGH);
      from.cancel();
    } else {
      from.request(1);
    }
  }

  @Override
  public void onError(Throwable failure) {
    finish(Web.End.CUT);
  }

  @Override
  public void onComplete() {
    finish(Web.End.WHOLE);
  }

  private void finish(Web.End how) {
    end.complete(how);
    body.complete(null);
  }

  /** Waits for the end of the body, at most so long. */
  Web.End await(Duration most) throws InterruptedException {
    try {
      return end.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Web.End.LATE;
    } catch (ExecutionException e) {
      return Web.End.CUT;
    }
  }

  /** No more is wanted. */
  void stop() {
    Flow.Subscription from;
    synchronized (this) {
      stopped = true;
      from = subscription;
    }
    finish(Web.End.ENOUGH);
    if (from != null) {
      from.cancel();
    }
  }

  synchronized byte[] bytes() {
    return bytes.toByteArray();
  }
}
