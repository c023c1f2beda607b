package org.attune.cli;

import org.attune.problem.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a report's format. */
final class FormatConverter implements ITypeConverter<ReportFormat> {
  @Override
  public ReportFormat convert(String value) {
    return ReportFormat.named(value)
        .orElseThrow(
            () -> new TypeConversionException("it is one of text, json, sarif, junit, github"));
  }
}
