package com.azuvio.crmconnect.gateway.identity.external;

import com.azuvio.crmconnect.gateway.identity.ExternalIdentity;
import com.azuvio.crmconnect.gateway.identity.SessionToken;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;

/**
 * The issuer's access token, refreshed when it is about to expire. One refresh at a time per user: an issuer that
 * rotates refresh tokens takes two at once with the same token for a theft and ends the login.
 */
@Component
@ExternalIdentity
class RefreshedToken implements SessionToken {

    private static final int STRIPES = 64;

    private final OAuth2AuthorizedClientManager manager;
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    RefreshedToken(OAuth2AuthorizedClientManager manager) {
        this.manager = manager;
    }

    @Override
    public String of(Authentication session) {
        Lock lock = locks[Math.floorMod(session.getName().hashCode(), STRIPES)];
        lock.lock();
        try {
            OAuth2AuthorizedClient authorized =
                    manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(ExternalLogin.REGISTRATION)
                            .principal(session)
                            .build());
            if (authorized == null) {
                throw new InsufficientAuthenticationException("the issuer's login is over");
            }
            return authorized.getAccessToken().getTokenValue();
        } catch (ClientAuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                throw new InsufficientAuthenticationException("the issuer's login is over", refused);
            }
            throw new AuthenticationServiceException("the issuer does not refresh the token", refused);
        } finally {
            lock.unlock();
        }
    }
}
