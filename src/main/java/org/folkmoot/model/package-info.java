/** The domain as immutable records and sealed types: responses, themes, decisions, suggestions. JDK only. */
@NullMarked
package org.folkmoot.model;

import org.jspecify.annotations.NullMarked;
