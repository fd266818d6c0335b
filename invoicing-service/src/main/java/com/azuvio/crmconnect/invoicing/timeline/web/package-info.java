/** HTTP of notes and timelines. */
@NullMarked
package com.azuvio.crmconnect.invoicing.timeline.web;

import org.jspecify.annotations.NullMarked;
