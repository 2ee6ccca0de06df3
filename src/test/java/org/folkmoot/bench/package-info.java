/** Times of the main job over real files. Run with {@code mvn -Pbenchmarks test}; no test asserts a time. */
@NullMarked
package org.folkmoot.bench;

import org.jspecify.annotations.NullMarked;
