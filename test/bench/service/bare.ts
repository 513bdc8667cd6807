import restify from 'restify';
import { announce } from './child.ts';

/** A bare restify server that reads the body and answers: no authentication, nothing done. */
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (_request: restify.Request, response: restify.Response) => {
  response.send(200);
});
server.listen(0, '127.0.0.1', () => announce(server.address().port));
