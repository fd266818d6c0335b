/** Printed statements over HTTP. */
@NullMarked
package com.azuvio.crmconnect.client.statement.web;

import org.jspecify.annotations.NullMarked;
