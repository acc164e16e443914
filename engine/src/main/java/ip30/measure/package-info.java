/** A measure as data, read strictly: term, articles, clauses, figures, evidence, words. */
@NullMarked
package ip30.measure;

import org.jspecify.annotations.NullMarked;
