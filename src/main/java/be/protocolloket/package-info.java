@NullMarked
package be.protocolloket;

import org.jspecify.annotations.NullMarked;
