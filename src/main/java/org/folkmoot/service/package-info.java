/** Use cases over engines and store; transactions live here. */
@NullMarked
package org.folkmoot.service;

import org.jspecify.annotations.NullMarked;
