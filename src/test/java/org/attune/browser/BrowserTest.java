package org.attune.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class whose tests take a {@link Chromium} as a parameter. All of them share one, started
 * when the first asks and closed with the last; where there is none to start, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith({SharedChromium.class, SharedSite.class})
public @interface BrowserTest {}
