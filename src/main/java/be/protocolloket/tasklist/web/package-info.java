/** The pages of the task list. */
@NullMarked
package be.protocolloket.tasklist.web;

import org.jspecify.annotations.NullMarked;
