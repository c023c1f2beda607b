/** Tests of what happens to a finished site before it is served. */
package org.attune.delivery;
