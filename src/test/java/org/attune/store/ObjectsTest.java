package org.attune.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.attune.inputs.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files by what is in them. */
class ObjectsTest {
  @TempDir private Path folder;

  private Objects.Kept kept(Objects objects, String text) throws IOException {
    Path published = folder.resolve("published-" + text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Files.write(published, bytes);
    return objects.take(published, Fingerprint.of(bytes), bytes.length);
  }

  @Test
  void severalThreadsPublishIntoOneNewFolder() throws Exception {
    Objects.Kept page = kept(new Objects(folder.resolve("objects")), "page");
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 100; round++) {
        Objects objects = new Objects(folder.resolve("objects"));
        Path output = folder.resolve("out/" + round + "/a/b/c");
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int thread : IntStream.range(0, 8).toArray()) {
          all.add(
              pool.submit(
                  () -> {
                    together.await();
                    return objects.publish(page, output.resolve(thread + ".html")).isPresent();
                  }));
        }
        for (Future<Boolean> one : all) {
          assertThat(one.get()).isTrue();
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aFileThatIsNotAsItWasKeptIsNotPublished() throws IOException {
    Objects objects = new Objects(folder.resolve("objects"));
    Objects.Kept page = kept(objects, "page");
    Files.writeString(objects.path(page), "Page");
    assertThat(objects.publish(page, folder.resolve("out/page.html"))).isEmpty();
    assertThat(folder.resolve("out/page.html")).doesNotExist();
  }

  @Test
  void aFileWhoseTimeAloneChangedIsReadAndPublished() throws IOException {
    Objects objects = new Objects(folder.resolve("objects"));
    Objects.Kept page = kept(objects, "page");
    Files.setLastModifiedTime(objects.path(page), FileTime.fromMillis(12_000));
    Objects.Kept now = objects.publish(page, folder.resolve("out/page.html")).orElseThrow();
    assertThat(folder.resolve("out/page.html")).hasContent("page");
    assertThat(now.changed()).isEqualTo(12_000_000_000L);
  }
}
