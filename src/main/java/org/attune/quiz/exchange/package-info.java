/**
 * Quizzes in the forms of other programs: GIFT, and JSON of our own, in and out.
 *
 * <p>Stands beside {@code quiz}, whose model it carries over. Imports only {@code quiz}, {@code
 * json} and {@code problem}; must not read a file. What a form can't hold is reported item by item.
 */
@NullMarked
package org.attune.quiz.exchange;

import org.jspecify.annotations.NullMarked;
