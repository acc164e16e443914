/** What a rule may name beside the profile: its figures, the period, days. */
@NullMarked
package ip30.rule;

import org.jspecify.annotations.NullMarked;
