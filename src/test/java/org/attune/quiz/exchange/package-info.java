@NullMarked
package org.attune.quiz.exchange;

import org.jspecify.annotations.NullMarked;
