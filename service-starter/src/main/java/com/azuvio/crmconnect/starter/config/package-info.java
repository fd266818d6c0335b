/** Defaults that every service starts from. */
@NullMarked
package com.azuvio.crmconnect.starter.config;

import org.jspecify.annotations.NullMarked;
