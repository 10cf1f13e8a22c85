/**
 * The pages on which a draft is written: a list of its sections, and for each section a plain form drawn from the records of the document
 * model, that works without JavaScript. What a form may hold, what it is called and how it is read back all follow from those records, so
 * that a new field of the model has its place here without further work.
 */
@NullMarked
package be.protocolloket.protocol.web.edit;

import org.jspecify.annotations.NullMarked;
