/**
 * The consultation file as services use it: opened, created and checked. The sub-packages read and write its tables.
 */
@NullMarked
package org.folkmoot.store;

import org.jspecify.annotations.NullMarked;
