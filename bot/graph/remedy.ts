/** What was asked of Graph: the method, and the path as `GraphRequest` has it. */
interface Asked {
  readonly method: string;
  readonly path: string;
}

/** What an administrator has to do about a refusal that is known; `undefined` for the rest. */
export function remedy(request: Asked, status: number, code: string | undefined): string | undefined {
  if (code === '7503') return 'switch on Calling for the Azure Bot: Channels, Microsoft Teams, Calling';
  if (status === 401)
    return 'Graph did not accept the token: check the app registration and its admin consent in this tenant';
  return remedies.find((known) => matches(known, request, status))?.remedy;
}

interface Known {
  readonly status: number;
  readonly method?: string;
  readonly path: RegExp;
  readonly remedy: string;
}

const remedies: readonly Known[] = [
  {
    status: 403,
    path: /^\/users\/[^/]+\/onlineMeetings/,
    remedy:
      'the application access policy is missing: New-CsApplicationAccessPolicy and Grant-CsApplicationAccessPolicy, up to 30 minutes',
  },
  {
    status: 403,
    path: /^\/communications\/calls/,
    remedy: 'grant Calls.JoinGroupCall.All, or add the app anew to the chat with Calls.JoinGroupCalls.Chat',
  },
  {
    status: 403,
    path: /^\/subscriptions/,
    remedy: 'add the app anew to the chat with ChatMessage.Read.Chat, or grant Chat.Read.All',
  },
  {
    status: 403,
    method: 'GET',
    path: /^\/chats\/[^/]+\/messages/,
    remedy: 'add the app anew to the chat with ChatMessage.Read.Chat, or grant Chat.Read.All',
  },
  {
    status: 403,
    path: /^\/chats\/[^/]+\/permissionGrants/,
    remedy: 'add the app anew to the chat with TeamsAppInstallation.Read.Chat',
  },
  {
    status: 400,
    method: 'POST',
    path: /^\/subscriptions/,
    remedy: 'Graph must reach PUBLIC_URL from outside, and the certificate must be RSA of at least 2048 bits',
  },
  {
    status: 403,
    method: 'PATCH',
    path: /^\/chats\/[^/]+\/messages\//,
    remedy: 'grant Chat.UpdatePolicyViolation.All with admin consent; messages of other tenants can never be hidden',
  },
];

function matches(known: Known, request: Asked, status: number): boolean {
  return (
    known.status === status &&
    (known.method === undefined || known.method === request.method) &&
    known.path.test(request.path)
  );
}
