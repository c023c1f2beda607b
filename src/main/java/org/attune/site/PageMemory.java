package org.attune.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.links.Leads;
import org.attune.store.InputTable;
import org.jspecify.annotations.Nullable;

/**
 * The pages that the last build made and the files that it copied, as the oven asks for them. May
 * be used by several threads.
 */
public interface PageMemory {
  /** Remembers nothing. */
  PageMemory NONE =
      new PageMemory() {
        @Override
        public Optional<Kept> again(Work work, InputTable.Answers now) {
          return Optional.empty();
        }

        @Override
        public void made(Work work, String path, byte[] bytes, Map<Input, Long> from) {}

        @Override
        public boolean again(String path, Content content, Path target) {
          return false;
        }

        @Override
        public void copied(String path) {}

        @Override
        public void finished() {}

        @Override
        public Optional<Leads.Settled> settled() {
          return Optional.empty();
        }

        @Override
        public void checked(Supplier<Map<String, Leads>> leads, Set<String> loading) {}
      };

  /**
   * A page that is to be made.
   *
   * @param uri its path below the site's root, before delivery gives it its name
   * @param template the template's name
   * @param source the content file; {@code ""} for none
   */
  record Work(String uri, String template, String source) {
    // Written out: what Java makes of a record is put together at the first call, 6 ms.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Work work
          && uri.equals(work.uri)
          && template.equals(work.template)
          && source.equals(work.source);
    }

    @Override
    public int hashCode() {
      return uri.hashCode();
    }
  }

  /** A page that need not be made again, and lies in the output. */
  interface Kept {
    /** Its path below the site's root. */
    String path();

    /** Its bytes. */
    byte[] bytes();

    /** True where it loads something from another place. */
    boolean loads();
  }

  /**
   * The page as the last build made it, put into the output; empty where it must be made.
   *
   * @param now answers questions about templates and about the names of files
   */
  Optional<Kept> again(Work work, InputTable.Answers now) throws IOException;

  /**
   * Keeps a page that was made and lies in the output.
   *
   * @param path where it lies there
   * @param from what it was made from
   */
  void made(Work work, String path, byte[] bytes, Map<Input, Long> from);

  /** What a file that is no page holds now; read only where somebody asks. */
  interface Content {
    /** In bytes. */
    long size() throws IOException;

    /** Of its bytes. */
    long fingerprint() throws IOException;

    /** What a file holds. */
    static Content of(Path file) {
      return new Content() {
        @Override
        public long size() throws IOException {
          return Files.size(file);
        }

        @Override
        public long fingerprint() throws IOException {
          return Fingerprint.of(file);
        }
      };
    }

    /** What a file will hold. */
    static Content of(byte[] bytes) {
      return new Content() {
        @Override
        public long size() {
          return bytes.length;
        }

        @Override
        public long fingerprint() {
          return Fingerprint.of(bytes);
        }
      };
    }
  }

  /**
   * Puts a file into the output as the last build published it, under a second name where the disk
   * can do that.
   *
   * @param path where it lies below the site's root
   * @param target the same in the output; nothing is there
   * @return false where it must be copied
   */
  boolean again(String path, Content content, Path target) throws IOException;

  /** Keeps a file that was copied, and lies in the output. */
  void copied(String path);

  /** Hears that no page will be made any more: what was read can be written beside the checks. */
  void finished();

  /** The kept pages whose links were sound; empty where nothing is remembered. */
  Optional<Leads.Settled> settled();

  /**
   * Keeps what the checks of the finished pages came to.
   *
   * @param leads finds where the links of sound pages lead, by their paths
   * @param loading the paths of pages that load something from another place
   */
  void checked(Supplier<Map<String, Leads>> leads, Set<String> loading);
}
