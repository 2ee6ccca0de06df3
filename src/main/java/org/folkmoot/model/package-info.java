/** The words of the field as records and sealed types: answers, themes, decisions, suggestions. JDK only. */
@NullMarked
package org.folkmoot.model;

import org.jspecify.annotations.NullMarked;
