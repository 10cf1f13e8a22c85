/** Pages of the work list: view models and controllers. */
@NullMarked
package be.protocolloket.tasklist.web;

import org.jspecify.annotations.NullMarked;
