/** What a text must be to be kept. */
@NullMarked
package com.azuvio.crmconnect.starter.text;

import org.jspecify.annotations.NullMarked;
