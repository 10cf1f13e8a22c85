/** The database: an embedded server by default, its clock, and clear words when it cannot be reached. */
@NullMarked
package be.protocolloket.workflow.database;

import org.jspecify.annotations.NullMarked;
