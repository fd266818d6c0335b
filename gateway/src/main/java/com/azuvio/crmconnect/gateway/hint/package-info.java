/**
 * Live screens: browsers are told that something changed, never what it is now. They ask the service that owns it, which
 * decides who may see it.
 */
@NullMarked
package com.azuvio.crmconnect.gateway.hint;

import org.jspecify.annotations.NullMarked;
