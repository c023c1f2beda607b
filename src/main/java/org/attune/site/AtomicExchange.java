package org.attune.site;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges two folders in one step of the operating system, so that nobody ever sees neither.
 *
 * <p>The call goes through the foreign function API, which is final from JDK 22 on. It is reached
 * by reflection, since the code is compiled for 17. Where the JVM was not started with {@code
 * --enable-native-access=ALL-UNNAMED} it is not used at all: the JVM would print a warning.
 *
 * <p>Addresses are passed as whole numbers. For addresses that it knows as such the JVM makes and
 * compiles code that looks after the memory behind them; that took a cold one longer than all else
 * here.
 */
final class AtomicExchange {
  private static final int FIRST_JDK = 22;

  /** Linux, {@code fcntl.h}: relative paths count from the working folder. */
  private static final int AT_FDCWD = -100;

  /** Linux, {@code linux/fs.h}. */
  private static final int RENAME_EXCHANGE = 2;

  /** macOS, {@code stdio.h}. */
  private static final int RENAME_SWAP = 2;

  private final MethodHandle call;

  private final boolean linux;

  private AtomicExchange(MethodHandle call, boolean linux) {
    this.call = call;
    this.linux = linux;
  }

  /** The exchange of this JVM and system; empty where there is none. */
  static Optional<AtomicExchange> find() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean linux = system.equals("linux");
    boolean wide = System.getProperty("sun.arch.data.model", "").equals("64");
    if (Runtime.version().feature() < FIRST_JDK || !wide || !(linux || system.startsWith("mac"))) {
      return Optional.empty();
    }
    try {
      if (!mayCallNative()) {
        return Optional.empty();
      }
      return link(linux ? "renameat2" : "renamex_np", linux ? "ILILI" : "LLI")
          .map(handle -> new AtomicExchange(handle, linux));
    } catch (ReflectiveOperationException | RuntimeException e) {
      // A JVM without this API is like an older one: two renames do as well.
      return Optional.empty();
    }
  }

  /**
   * Exchanges two folders that both exist.
   *
   * @return false where the file system can't do that; nothing has changed then
   */
  boolean swap(Path one, Path other) throws IOException {
    ByteBuffer a = text(one);
    ByteBuffer b = text(other);
    try {
      int failed =
          linux
              ? (int) call.invokeExact(AT_FDCWD, address(a), AT_FDCWD, address(b), RENAME_EXCHANGE)
              : (int) call.invokeExact(address(a), address(b), RENAME_SWAP);
      return failed == 0;
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException("Can't exchange " + one + " and " + other, e);
    } finally {
      Reference.reachabilityFence(a);
      Reference.reachabilityFence(b);
    }
  }

  /** A path as C reads it, outside of the heap. */
  private static ByteBuffer text(Path path) {
    byte[] bytes = path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocateDirect(bytes.length + 1).put(bytes).put((byte) 0).flip();
  }

  private static long address(ByteBuffer buffer) throws ReflectiveOperationException {
    Class<?> segmentType = Class.forName("java.lang.foreign.MemorySegment");
    Object segment = segmentType.getMethod("ofBuffer", Buffer.class).invoke(null, buffer);
    return (long) segmentType.getMethod("address").invoke(segment);
  }

  private static boolean mayCallNative() throws ReflectiveOperationException {
    Method enabled = Module.class.getMethod("isNativeAccessEnabled");
    return (boolean) enabled.invoke(AtomicExchange.class.getModule());
  }

  /**
   * A handle on a function of the C library that returns an int.
   *
   * @param arguments their types: I for int, L for long
   */
  private static Optional<MethodHandle> link(String function, String arguments)
      throws ReflectiveOperationException {
    Class<?> linkerType = Class.forName("java.lang.foreign.Linker");
    Class<?> descriptorType = Class.forName("java.lang.foreign.FunctionDescriptor");
    Class<?> segmentType = Class.forName("java.lang.foreign.MemorySegment");
    Class<?> optionsType = Class.forName("[Ljava.lang.foreign.Linker$Option;");
    Object linker = linkerType.getMethod("nativeLinker").invoke(null);
    Object symbol = symbol(linkerType.getMethod("defaultLookup").invoke(linker), function);
    if (symbol == null) {
      return Optional.empty();
    }
    Object options = Array.newInstance(optionsType.getComponentType(), 0);
    return Optional.of(
        (MethodHandle)
            linkerType
                .getMethod("downcallHandle", segmentType, descriptorType, optionsType)
                .invoke(linker, symbol, descriptor(descriptorType, arguments), options));
  }

  private static @Nullable Object symbol(Object lookup, String function)
      throws ReflectiveOperationException {
    Class<?> lookupType = Class.forName("java.lang.foreign.SymbolLookup");
    return ((Optional<?>) lookupType.getMethod("find", String.class).invoke(lookup, function))
        .orElse(null);
  }

  private static Object descriptor(Class<?> descriptorType, String arguments)
      throws ReflectiveOperationException {
    Class<?> layoutType = Class.forName("java.lang.foreign.MemoryLayout");
    Class<?> valueType = Class.forName("java.lang.foreign.ValueLayout");
    Object number = valueType.getField("JAVA_INT").get(null);
    Object whole = valueType.getField("JAVA_LONG").get(null);
    Object layouts = Array.newInstance(layoutType, arguments.length());
    for (int i = 0; i < arguments.length(); i++) {
      Array.set(layouts, i, arguments.charAt(i) == 'I' ? number : whole);
    }
    return descriptorType
        .getMethod("of", layoutType, layouts.getClass())
        .invoke(null, number, layouts);
  }
}
