package org.attune.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What each of the {@link SiteParts} takes in a warm JVM; JMH keeps what a method returns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Parts {
  private SiteParts parts;

  @Setup
  public void open() throws IOException {
    parts = new SiteParts(Path.of(System.getProperty("parts.site")));
  }

  @TearDown
  public void close() throws IOException {
    parts.close();
  }

  @Benchmark
  public Object parse() {
    return parts.parse();
  }

  @Benchmark
  public Object write() {
    return parts.write();
  }

  @Benchmark
  public Object read() {
    return parts.read();
  }

  @Benchmark
  public Object render() throws IOException {
    return parts.render();
  }

  @Benchmark
  public Object score() {
    return parts.score();
  }

  @Benchmark
  public Object links() {
    return parts.links();
  }
}
