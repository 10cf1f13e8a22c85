/** The engine's settings, schema, models and health. */
@NullMarked
package be.protocolloket.workflow.engine;

import org.jspecify.annotations.NullMarked;
