/** The command line: one class a command, over the services. */
@NullMarked
package org.folkmoot.cli;

import org.jspecify.annotations.NullMarked;
