/** What a condition asks of the answer it is about: in words, and as data that a program can act on. */
@NullMarked
package ip30.condition;

import org.jspecify.annotations.NullMarked;
