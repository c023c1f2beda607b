package org.attune.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a reader looks at a page.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param dark whether the reader prefers dark colours
 * @param stillness whether the reader asked for reduced motion
 * @param forcedColors whether the system replaces the page's colours by a few of its own
 * @param script whether JavaScript runs
 */
public record Viewing(
    int width, int height, boolean dark, boolean stillness, boolean forcedColors, boolean script) {

  /** The narrowest window that pages must fit, in light colours. */
  public static final Viewing PHONE = new Viewing(320, 640, false, false, false, true);

  /** A wide window in dark colours. */
  public static final Viewing DESK_DARK = new Viewing(1280, 800, true, false, false, true);

  /** The same window, in the other colours. */
  public Viewing inverted() {
    return new Viewing(width, height, !dark, stillness, forcedColors, script);
  }

  /** The same, for a reader who asked for reduced motion. */
  public Viewing still() {
    return new Viewing(width, height, dark, true, forcedColors, script);
  }

  /** The same, in the few colours of the system. */
  public Viewing inForcedColors() {
    return new Viewing(width, height, dark, stillness, true, script);
  }

  /** The same, in a browser that runs no script. */
  public Viewing withoutScript() {
    return new Viewing(width, height, dark, stillness, forcedColors, false);
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setReducedMotion(stillness ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
        .setForcedColors(forcedColors ? ForcedColors.ACTIVE : ForcedColors.NONE)
        .setJavaScriptEnabled(script)
        .setLocale("en-GB")
        .setTimezoneId("UTC");
  }

  Page.EmulateMediaOptions media() {
    return new Page.EmulateMediaOptions()
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setReducedMotion(stillness ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
        .setForcedColors(forcedColors ? ForcedColors.ACTIVE : ForcedColors.NONE);
  }

  @Override
  public String toString() {
    return width
        + " px "
        + (dark ? "dark" : "light")
        + (stillness ? ", reduced motion" : "")
        + (forcedColors ? ", forced colours" : "")
        + (script ? "" : ", no script");
  }
}
