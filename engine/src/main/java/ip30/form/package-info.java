/** What may be asked: the fields of the profile with their words and limits. */
@NullMarked
package ip30.form;

import org.jspecify.annotations.NullMarked;
