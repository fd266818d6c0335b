/** Resource server: who is calling and with which roles. */
@NullMarked
package com.azuvio.crmconnect.starter.security;

import org.jspecify.annotations.NullMarked;
