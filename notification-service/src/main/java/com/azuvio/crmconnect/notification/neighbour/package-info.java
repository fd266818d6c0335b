/** Questions to the other services over HTTP, each within bounds of its own. */
@NullMarked
package com.azuvio.crmconnect.notification.neighbour;

import org.jspecify.annotations.NullMarked;
